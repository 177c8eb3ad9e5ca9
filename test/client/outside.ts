/** What somebody needs who writes a program against the site and has nothing but its address. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Browser } from 'playwright-core'
import { signIn } from '../browser/chromium.ts'

const run = promisify(execFile)

/** Runs a program in a folder and gives what it printed; throws with what it complained of where it fails. */
export async function running(
  folder: string,
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const options = { cwd: folder, env: { PATH: process.env.PATH, HOME: folder, ...env }, timeout: 60_000 }
  try {
    return (await run(program, args, options)).stdout
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string }
    throw new Error(`${program} failed:\n${stdout}${stderr}`, { cause: error })
  }
}

/** Whether a program is on this machine. */
export const isHere = (program: string, argument = '--version'): Promise<boolean> =>
  run(program, [argument]).then(
    () => true,
    () => false,
  )

/** The access token that the workspace gets for an account, read from what it sends. */
export async function tokenOf(browser: Browser, origin: string, account: string): Promise<string> {
  const page = await (await browser.newContext()).newPage()
  const asked = page.waitForRequest((request) => request.url().startsWith(`${origin}/api/`))
  await signIn(page, origin, account)
  const header = (await (await asked).allHeaders()).authorization ?? ''
  await page.context().close()
  return header.replace(/^Bearer /, '')
}
