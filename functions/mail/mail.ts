/** A message to one person, in plain text. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly headers: Readonly<Record<string, string>>
}

/** Hands a message over for delivery; throws where it was not taken. */
export type SendMail = (mail: Mail) => Promise<void>
