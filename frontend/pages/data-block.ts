/** A value as the text of a JSON block in a page: a closing tag inside a name would end the block early. */
export const dataBlock = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')
