/** Second looks at published answers: an analyst gives or withdraws one, its economy replies. */
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { SentId } from '../../shared/report/event.ts'
import { lookMax, lookOf } from '../../shared/report/second-look.ts'
import { canonicalAddress, SentLanguage } from '../../shared/sent-answer.ts'
import { sentText } from '../../shared/text.ts'
import { changeReport } from './carry-out.ts'
import type { CycleCache } from './cycle-cache.ts'
import type { Env, ReportDeps } from './deps.ts'
import { baseOf, body, indicatorIn, visibleEconomy } from './request.ts'

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

export const secondLookRoutes = (deps: ReportDeps, cycles: CycleCache) =>
  new Hono<Env>()
    .put('/:indicator', async (c) => {
      visibleEconomy(c)
      const indicator = indicatorIn(c)
      const base = baseOf(c)
      const { id, ...given } = await body(c, lookBodies.give)
      const change = { type: 'SecondLookGiven', indicator, ...given } as const
      return c.json(await changeReport(c, deps, cycles, { id, base, change }), 200)
    })
    .post('/:indicator/reply', async (c) => {
      visibleEconomy(c)
      const indicator = indicatorIn(c)
      const base = baseOf(c)
      const { id, reply } = await body(c, lookBodies.reply)
      const change = { type: 'SecondLookReplied', indicator, reply } as const
      return c.json(await changeReport(c, deps, cycles, { id, base, change }), 200)
    })
    .post('/:indicator/withdraw', async (c) => {
      visibleEconomy(c)
      const indicator = indicatorIn(c)
      const base = baseOf(c)
      const { id, reason } = await body(c, lookBodies.withdraw)
      const change = { type: 'SecondLookWithdrawn', indicator, reason } as const
      return c.json(await changeReport(c, deps, cycles, { id, base, change }), 200)
    })
