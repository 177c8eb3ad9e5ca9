/** What a second look says of an answer. */
export const verdicts = ['agrees', 'differs', 'not-verifiable'] as const
export type LookVerdict = (typeof verdicts)[number]
