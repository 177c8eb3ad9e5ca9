/** Texts of second looks, on public pages and in the workspace. */
import type { LookVerdict } from '../../../shared/report/verdicts.ts'
import { formats } from '../format.ts'

const { date } = formats('en')

const verdicts: Readonly<Record<LookVerdict, string>> = {
  agrees: 'agrees with the economy’s answer',
  differs: 'differs from the economy’s answer',
  'not-verifiable': 'cannot verify the economy’s answer',
}

export const secondLook = {
  title: 'Second looks',
  about:
    'What analysts noted on published answers. The economy’s own answer stands; no score is made of these.',
  verdicts,
  /** What it says, by whom. */
  says: (verdict: LookVerdict): string => `Second look: an analyst ${verdicts[verdict]}`,
  given: (at: string): string => `given ${date(at)}`,
  source: 'Source',
  replied: (at: string): string => `Reply of the economy, ${date(at)}`,
}
