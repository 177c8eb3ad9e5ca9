import { operationsIn } from '../../../functions/site/described-operations.ts'
import { sha256 } from '../../../functions/site/hash.ts'
import type { PageContext } from '../../../functions/site/render.ts'
import { openApi } from '../../../infra/openapi/document.ts'
import { dataFiles } from '../../../shared/release/data/files.ts'
import type { Difference } from '../../../shared/release/difference.ts'
import type { Manifest } from '../../../shared/release/manifest.ts'
import type { Release } from '../../../shared/release/release.ts'

const latest = 7
const hashOf = (number: number): string => number.toString(16).repeat(64)

const counts = { added: 0, changed: 1, withheld: 1, removed: 0, sections: 1, vintages: 1 }

const difference: Difference = {
  counts,
  observations: [
    {
      kind: 'changed',
      cycle: '2026',
      economy: 'PER',
      indicator: '7.1',
      before: { status: 'reported', level: 'pilot' },
      after: { status: 'reported', level: 'full' },
    },
    {
      kind: 'withheld',
      cycle: '2026',
      economy: 'AUS',
      indicator: '7.2',
      before: { status: 'reported', level: 'pilot' },
      after: { status: 'withheld' },
    },
  ],
  sections: [{ cycle: '2026', economy: 'PER', area: '7' }],
  vintages: { added: [{ series: 'IT.NET.USER.ZS', vintage: '2026-01-31' }], removed: [] },
}

/** What pages of a release need besides it: the seventh of seven releases that all have the same files. */
export function pageContext(release: Release): PageContext {
  const files = [...dataFiles(release)].map(({ name }) => ({ name, sha256: sha256(name), size: 1, since: 1 }))
  const manifest = (number: number): Manifest => ({
    number,
    parent: number === 1 ? null : hashOf(number - 1),
    contentHash: hashOf(number),
    releasedAt: `2026-11-${10 + number}T00:00:00.000Z`,
    framework: release.framework,
    demonstration: true,
    files,
    vintages: [],
  })
  return {
    ...manifest(latest),
    origin: 'https://aider.example.org',
    assets: Object.fromEntries(
      ['site', 'trend', 'shown', 'copy', 'report'].map((name) => [
        `islands/${name}.js`,
        `/assets/islands/${name}-1.js`,
      ]),
    ),
    operations: operationsIn(openApi()),
    log: Array.from({ length: latest }, (_, i) => ({ ...manifest(i + 1), counts })),
    manifest: async (number) => manifest(number),
    changes: async () => difference,
    scores: async () => undefined,
    briefs: [],
    briefContent: async (brief) => {
      throw new RangeError(`There is no brief ${brief}`)
    },
    filesOf: async () => ({ names: new Set(), read: async (name) => Promise.reject(new RangeError(name)) }),
  }
}
