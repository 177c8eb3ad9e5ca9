/** Which vintages of a series are in use, and what for; and which were withdrawn. */

import type { IndicatorProps } from './indicator-props.ts'
import { useLocale } from './locale.tsx'

type Series = NonNullable<NonNullable<IndicatorProps['measure']>['series']>

/** Terms of a description list. */
export function Vintages({ of: { vintages, withdrawn, code: main } }: { of: Series }) {
  const { t } = useLocale()
  const i = t.indicator
  // Only where two series make the indicator does a vintage need the code of its own.
  const named = (code: string) => (vintages.some((v) => v.code !== main) ? `${code}, ` : '')
  return (
    <>
      {vintages.length > 0 && (
        <>
          <dt>{i.vintages}</dt>
          <dd>
            <ul class="plain">
              {vintages.map(({ code, vintage, basis, file, years, cycles }) => (
                <li key={`${code} ${vintage} ${file}`}>
                  {named(code)}
                  {i.vintage(vintage, basis)} (<code>{file}</code>): {i.vintageUse(years, cycles)}
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {withdrawn.length > 0 && (
        <>
          <dt>{i.withdrawn}</dt>
          <dd>
            <ul class="plain">
              {withdrawn.map(({ code, vintage, file, at, reason }) => (
                <li key={`${code} ${vintage} ${file} ${at}`}>
                  {named(code)}
                  {i.vintage(vintage, 'given')} (<code>{file}</code>), {i.withdrawnOn(at)} {reason}
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </>
  )
}
