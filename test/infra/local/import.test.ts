import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../../../infra/build/folders.ts'
import { parseImport } from '../../../infra/local/import-arguments.ts'
import { runImport } from '../../../infra/local/run-import.ts'

describe('npm run import', () => {
  let folder: string
  const run = async (...args: string[]) =>
    (await runImport(parseImport(args), join(folder, 'data'))).join('\n')
  const file = (name: string) => join(folder, name)
  const shelf = () => run('--shelf', '--indicator', '3.4')

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'aider-import-'))
    const others = Array.from({ length: 15 }, (_, i) => `X${String(i).padStart(2, '0')},2024,1`)
    await writeFile(
      file('long.csv'),
      ['economy,year,value', 'PER,2023,70', 'CHL,2023,80', ...others].join('\n'),
    )
    await writeFile(file('short.csv'), 'economy,year,value\nPER,2024,72\n')
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('names ten of what it left out and the number of the rest, or all of it', async () => {
    expect(await run(file('long.csv'), '--indicator', '3.4')).toMatch(
      /left out 15, .*: X00; .*; X09 and 5 more \(--all names them\)$/m,
    )
    expect(await run(file('long.csv'), '--indicator', '3.4', '--all')).toMatch(/X13; X14$/m)
  })

  it('shows which vintage counts, and which dates are assumed', async () => {
    await run(file('short.csv'), '--indicator', '3.4')
    expect(await shelf()).toMatch(/assumed: the day of import.*short\.csv {2}superseded/)
    expect(await shelf()).toMatch(/assumed: the day of import.*long\.csv {2}counts/)
  })

  it('corrects an assumed date, withdraws what should not be there, and puts it back', async () => {
    expect(await run(file('short.csv'), '--indicator', '3.4', '--vintage', '2025-03-01')).toContain(
      'their date was corrected',
    )
    expect(await shelf()).toMatch(/2025-03-01 {2}1 figures {2}short\.csv {2}counts/)
    const hash = /([0-9a-f]{12}) {2}2025-03-01/.exec(await shelf())?.[1] ?? ''
    const withdraw = ['--withdraw', hash, '--series', 'IT.NET.USER.ZS'] as const
    expect(() => parseImport(withdraw)).toThrow('Say why')
    expect(await run(...withdraw, '--reason', 'Invented reason')).toContain('counts no more')
    expect(await shelf()).toMatch(/short\.csv {2}withdrawn .*: Invented reason/)
    expect(await shelf()).toMatch(/long\.csv {2}counts/)
    await expect(run(...withdraw, '--reason', 'x')).rejects.toThrow('has no vintage')
    expect(await run(file('short.csv'), '--indicator', '3.4', '--vintage', '2025-03-01')).toContain(
      'they count again',
    )
  })

  it('applies an SDMX-CSV message to what counts, and refuses one of another dataflow as a whole', async () => {
    const message = (flow: string) =>
      `STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,SERIES,TIME_PERIOD,OBS_VALUE\ndataflow,${flow},M,MEX,IT.NET.USER.ZS,2024,81\n`
    await writeFile(file('message.csv'), message('AIDER_TRACKER:SERIES(1.0.0)'))
    await writeFile(file('other.csv'), message('OECD:OTHER(1.0)'))
    const before = Number(/(\d+) figures {2}\S+ {2}counts/.exec(await shelf())?.[1])
    await run(file('message.csv'), '--indicator', '3.4', '--vintage', '2026-03-01')
    const after = /(\d+) figures {2}message\.csv {2}counts/.exec(await shelf())?.[1]
    expect(Number(after)).toBe(before + 1)
    await expect(run(file('other.csv'), '--indicator', '3.4')).rejects.toThrow(
      'line 2, cell 2: OECD:OTHER(1.0)',
    )
  })

  it('explains itself on --help, and fails on what it does not know', () => {
    const command = (...args: string[]) =>
      spawnSync(process.execPath, ['--import', 'tsx', 'infra/local/import.ts', ...args], {
        cwd: root,
        encoding: 'utf8',
      })
    const help = command('--help')
    expect([help.status, help.stderr]).toEqual([0, ''])
    expect(help.stdout).toContain('--withdraw HASH')
    const unknown = command('--colour')
    expect([unknown.status, unknown.stdout]).toEqual([1, ''])
    expect(unknown.stderr).toContain('--shelf')
  })
})
