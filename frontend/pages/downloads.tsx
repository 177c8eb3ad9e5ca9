/** The block of downloads: all that is known of what a page is about, and only what the page shows. */
import { economies } from '../../shared/economies.ts'
import { indicators } from '../../shared/framework/index.ts'
import {
  type Ending,
  economyFile,
  indicatorFile,
  observationEndings,
} from '../../shared/release/data/endings.ts'
import { partsOf, rowsPerFile } from '../../shared/release/data/parts.ts'
import { useLocale } from './locale.tsx'
import { Shown, type ShownProps } from './shown.tsx'

interface DownloadsProps {
  /** What the files are of, in words: the name of an economy or an indicator. */
  readonly of: string
  readonly files: ObservationFiles
  /** That of the page. */
  readonly cycle: string | undefined
  readonly shown: ShownProps['of']
}

/** Files that hold the same observations, one for each format and part. */
export interface ObservationFiles {
  /** Address without ending. */
  readonly file: string
  /** Ends the names of the parts: nothing for the first. */
  readonly suffixes: readonly string[]
}

const observationFiles = (file: string, cycles: number, perCycle: number): ObservationFiles => ({
  file,
  suffixes: partsOf(cycles * perCycle, rowsPerFile.observations, perCycle).map(({ suffix }) => suffix),
})

/** All that is known of an economy in so many cycles. */
export const economyFiles = (key: string, cycles: number): ObservationFiles =>
  observationFiles(economyFile(key), cycles, indicators.length)

/** The same of an indicator. */
export const indicatorFiles = (id: string, cycles: number): ObservationFiles =>
  observationFiles(indicatorFile(id), cycles, economies.length)

export function Downloads({ of, files, cycle, shown }: DownloadsProps) {
  const { t, to } = useLocale()
  const d = t.downloads
  return (
    <section class="downloads noprint" id="data">
      <h2>{d.title}</h2>
      <p>{d.of(of)}</p>
      <FormatList files={files} />
      <Shown cycle={cycle} of={shown} />
      <p>
        <a href={to('/data/')}>{d.more}</a>
      </p>
    </section>
  )
}

/** Links to the same observations in every format; a long table stands in several parts. */
export function FormatList({ files, label }: { files: ObservationFiles; label?: string }) {
  const { t } = useLocale()
  const { file, suffixes } = files
  return (
    <ul class="formats plain" aria-label={label}>
      {observationEndings.flatMap((ending) =>
        (ending === 'zip' ? suffixes.slice(0, 1) : suffixes).map((suffix, i) => (
          <li key={ending + suffix}>
            <Format file={`${file}${suffix}`} ending={ending} />
            {i > 0 && ` (${t.downloads.part(i + 1)})`}
          </li>
        )),
      )}
    </ul>
  )
}

const Format = ({ file, ending }: { file: string; ending: Ending }) => (
  <a href={`${file}.${ending}`}>{useLocale().t.downloads.formats[ending]}</a>
)
