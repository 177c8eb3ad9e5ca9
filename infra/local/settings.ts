/** What `npm start` and `npm run import` must agree on, and the arguments of the first. */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from '../build/folders.ts'
import { StartError } from './listen.ts'

/** Where everything that outlives the process lies. */
export const defaultData = join(root, '.data')

export interface Settings {
  readonly port: number
  /** No demonstration reports. */
  readonly empty: boolean
  /** Delete what is there first. */
  readonly reset: boolean
  /** Delete without asking. */
  readonly yes: boolean
  /** The address for mail to which readers report errors. */
  readonly reportTo?: string
}

const usage = `npm start -- [--empty] [--reset [--yes]]
  --empty   start without demonstration reports
  --reset   delete .data/ first, after asking
  --yes     do not ask
  PORT=8787 in the environment names the port
  REPORT_TO=you@example.org names the address to which readers report errors`

/** Reads arguments and environment; throws StartError with what would be right. */
export function parseSettings(args: readonly string[], env: NodeJS.ProcessEnv): Settings {
  const { REPORT_TO: reportTo } = env
  return { ...flags(args), port: portOf(env.PORT), ...(reportTo && { reportTo }) }
}

function flags(args: readonly string[]): Omit<Settings, 'port' | 'reportTo'> {
  const flag = { type: 'boolean', default: false } as const
  try {
    const { values } = parseArgs({ args: [...args], options: { empty: flag, reset: flag, yes: flag } })
    return values
  } catch (error) {
    throw new StartError(`${(error as Error).message}\n\n${usage}`)
  }
}

function portOf(text: string | undefined): number {
  if (text === undefined || text === '') return 8787
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new StartError(
    `PORT is "${text}", which is no port. Give a number from 1 to 65535: PORT=8787 npm start`,
  )
}
