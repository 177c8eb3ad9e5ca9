/** Second looks at published answers: an analyst gives or withdraws one, its economy replies. */
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { SentId } from '../../shared/report/event.ts'
import { lookMax, lookOf } from '../../shared/report/second-look.ts'
import { canonicalAddress, SentLanguage } from '../../shared/sent-answer.ts'
import { sentText } from '../../shared/text.ts'
import { indicatorChange } from './carry-out.ts'
import type { CycleCache } from './cycle-cache.ts'
import type { Env, ReportDeps } from './deps.ts'

const id = { id: SentId }
const words = sentText(lookMax)
const source = z.string().check(
  z.maxLength(1_000),
  z.refine((url) => canonicalAddress(url)?.startsWith('https:') === true, {
    params: { rule: 'web-address' },
  }),
  z.overwrite((url) => canonicalAddress(url) ?? url),
)

/** The bodies; `about` is the id of the change that left the answer which the analyst read. */
export const lookBodies = {
  give: z.strictObject({ ...id, about: SentId, look: lookOf(words, source, SentLanguage) }),
  reply: z.strictObject({ ...id, reply: z.strictObject({ text: words, language: SentLanguage }) }),
  withdraw: z.strictObject({ ...id, reason: words }),
} as const

export function secondLookRoutes(deps: ReportDeps, cycles: CycleCache) {
  const { give, reply, withdraw } = lookBodies
  return new Hono<Env>()
    .put(
      '/:indicator',
      indicatorChange(deps, cycles, give, (indicator, { about, look }) => ({
        type: 'SecondLookGiven',
        indicator,
        about,
        look,
      })),
    )
    .post(
      '/:indicator/reply',
      indicatorChange(deps, cycles, reply, (indicator, { reply }) => ({
        type: 'SecondLookReplied',
        indicator,
        reply,
      })),
    )
    .post(
      '/:indicator/withdraw',
      indicatorChange(deps, cycles, withdraw, (indicator, { reason }) => ({
        type: 'SecondLookWithdrawn',
        indicator,
        reason,
      })),
    )
}
