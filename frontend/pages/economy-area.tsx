/** The answers of an economy in one focus area, where they are too many for its profile. */
import { documentOf, type Frame, Meta } from './document.tsx'
import { EconomySection } from './economy-section.tsx'
import { hereOf } from './embed-hint.tsx'
import { useLocale } from './locale.tsx'
import { lastingIn } from './models/common.ts'
import type { EconomyAreaProps } from './props.ts'

export function economyAreaPage(props: EconomyAreaProps, frame: Frame): string {
  const { t } = frame.locale
  const { label, name } = t.framework.economies[props.key]
  return documentOf(frame, {
    title: `${label}, ${t.framework.areas[props.area.id].shortName}, ${props.cycle}`,
    description: t.economy.description(name),
    section: 'economies',
    cited: lastingIn(`/economies/${props.key.toLowerCase()}/${props.area.id}/`, props.cycle),
    canonical: hereOf(props.cycles),
    children: <EconomyAnswers {...props} />,
  })
}

function EconomyAnswers({ key, cycle, cycles, demonstration, profile, area }: EconomyAreaProps) {
  const { t, to } = useLocale()
  const { label } = t.framework.economies[key]
  return (
    <>
      <p class="crumb">
        <a href={to(profile)}>{`${label}, ${cycle}`}</a>
      </p>
      <h1>{`${label}: ${t.framework.areas[area.id].shortName}`}</h1>
      <Meta cycles={cycles} demonstration={demonstration} />
      <EconomySection economy={key} area={area} cycle={cycle} before={undefined} />
    </>
  )
}
