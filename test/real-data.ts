/** Real figures as published; they stay outside the repository, and tests of them are skipped where they are absent. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'vitest'
import { root } from '../infra/build/folders.ts'

const folder = process.env.AIDER_REAL_DATA ?? join(root, '../shared/data')
const present = existsSync(join(folder, 'ddf_fasttrack__pop.csv'))

/** A suite that needs the real files; where they are absent it shows as skipped, and its title says why. */
export const describeReal = (title: string, suite: () => void): void => {
  if (present) describe(title, suite)
  else describe.skip(title, () => it(`real data was not found at ${folder}`, () => undefined))
}

/** The text of a real file. */
export const realFile = (name: string): string => readFileSync(join(folder, name), 'utf8')
