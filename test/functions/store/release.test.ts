import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { sha256 } from '../../../functions/site/hash.ts'
import { readManifest, writeManifest } from '../../../functions/site/manifest-file.ts'
import { latestRelease, loadRelease, putRelease } from '../../../functions/store/release.ts'
import { folderSite } from '../../../infra/local/folder.ts'
import type { Manifest } from '../../../shared/release/manifest.ts'
import { describeOnEngines } from '../../engines.ts'

const manifestOf = (number: number, files: number): Manifest => ({
  number,
  parent: null,
  contentHash: sha256(`release ${number}`),
  releasedAt: '2026-11-24T00:00:00.000Z',
  framework: '2026.1',
  demonstration: true,
  files: Array.from({ length: files }, (_, i) => ({
    name: `economies/aus/observations-${String(i).padStart(6, '0')}.csv`,
    sha256: sha256(`${number} ${i}`),
    size: i,
    since: number,
  })),
  vintages: [],
})

describeOnEngines('the manifest of a release', (table) => {
  it('comes back whole, however many files it names, and belongs to one publisher', async () => {
    for (const [number, files] of [
      [1, 3],
      [2, 25_000],
    ] as const) {
      const manifest = manifestOf(number, files)
      expect(await putRelease(table(), manifest)).toBe(true)
      expect(await putRelease(table(), { ...manifest, releasedAt: '2026-11-25T00:00:00.000Z' })).toBe(false)
      expect(await latestRelease(table())).toEqual(manifest)
      expect(await loadRelease(table(), number)).toEqual(manifest)
    }
  })
})

it('a manifest of very many files is several files of the site, each below 2 MB', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'aider-manifest-'))
  const inner = folderSite(folder)
  const sizes: number[] = []
  const site = {
    ...inner,
    write: async (...[path, body, headers]: Parameters<typeof inner.write>) => {
      sizes.push(Buffer.byteLength(body))
      await inner.write(path, body, headers)
    },
  }
  const manifest = manifestOf(1, 25_000)
  await writeManifest(site, 'data/latest', manifest, {
    contentType: 'application/json',
    cacheControl: 'no-cache',
  })
  expect(sizes).toHaveLength(4)
  expect(Math.max(...sizes)).toBeLessThanOrEqual(2_000_000)
  expect(await readManifest(site, 'data/latest')).toEqual(manifest)
  expect(await readManifest(site, 'data/releases/9')).toBeUndefined()
  await rm(folder, { recursive: true })
})
