/** Charts and tables for other people's pages. */
import { AreaIndicators, Over } from './area.tsx'
import { ChangesLead, MovesByArea } from './changes.tsx'
import { Comparison } from './compare.tsx'
import { documentOf, type Frame } from './document.tsx'
import { EconomyScores } from './economy-scores.tsx'
import { hereOf } from './embed-hint.tsx'
import { Heatmap, headOfHeatmap, Legend } from './heatmap.tsx'
import { Levels } from './indicator.tsx'
import type { IndicatorProps } from './indicator-props.ts'
import type { ChangesProps } from './models/changes.ts'
import type { CompareProps } from './models/compare.ts'
import type { InstrumentsProps } from './models/instruments.ts'
import { ParticipationPicture } from './participation.tsx'
import type { AreaProps, EconomyProps, OverviewProps } from './props.ts'
import { SeriesSource, TrendFigure } from './trend.tsx'

export function embeddedOverview(props: OverviewProps, frame: Frame): string {
  const { heatmap } = frame.locale.t.overview
  return documentOf(frame, {
    title: `${heatmap}, ${props.cycle}`,
    embedded: { from: hereOf(props.cycles), demonstration: props.demonstration },
    atOnce: headOfHeatmap,
    children: (
      <>
        <h1>{`${heatmap}, ${props.cycle}`}</h1>
        <Heatmap {...props} />
        <Legend before={props.before} />
      </>
    ),
  })
}

export function embeddedEconomy(props: EconomyProps, frame: Frame): string {
  const { label } = frame.locale.t.framework.economies[props.key]
  const page = hereOf(props.cycles)
  return documentOf(frame, {
    title: label,
    embedded: { from: page, demonstration: props.demonstration },
    children: (
      <>
        <h1>{`${label}, ${props.cycle}`}</h1>
        <EconomyScores {...props} page={frame.locale.to(page)} />
      </>
    ),
  })
}

export function embeddedChanges(props: ChangesProps, frame: Frame): string {
  const { changes, overview } = frame.locale.t
  return documentOf(frame, {
    title: `${changes.title}, ${props.cycle}`,
    embedded: { from: hereOf(props.cycles), demonstration: props.demonstration },
    children: (
      <>
        <h1>{props.before ? overview.moved(props.before) : changes.title}</h1>
        <ChangesLead {...props} />
        <MovesByArea {...props} />
      </>
    ),
  })
}

export function embeddedCompare(props: CompareProps, frame: Frame): string {
  const { title } = frame.locale.t.compare
  return documentOf(frame, {
    title: `${title}, ${props.cycle}`,
    embedded: { from: hereOf(props.cycles), demonstration: props.demonstration },
    scripts: ['islands/compare.js'],
    held: true,
    children: (
      <>
        <h1>{`${title}, ${props.cycle}`}</h1>
        <Comparison {...props} />
      </>
    ),
  })
}

/** Who takes part in the APEC CBPR System, year by year. */
export function embeddedParticipation({ cycle }: InstrumentsProps, frame: Frame): string {
  const { cbpr } = frame.locale.t.instruments
  return documentOf(frame, {
    title: cbpr,
    embedded: { from: '/instruments/', demonstration: false },
    children: (
      <>
        <h1>{cbpr}</h1>
        <ParticipationPicture cycle={cycle} />
      </>
    ),
  })
}

export function embeddedArea(props: AreaProps, frame: Frame): string {
  const { shortName } = frame.locale.t.framework.areas[props.id]
  return documentOf(frame, {
    title: shortName,
    embedded: { from: hereOf(props.cycles), demonstration: props.demonstration },
    children: (
      <>
        <h1>{`${shortName}, ${props.cycle}`}</h1>
        <AreaIndicators {...props} />
      </>
    ),
  })
}

/** How far apart the economies stood in a focus area, cycle by cycle. */
export function embeddedSpread(props: AreaProps, frame: Frame): string {
  const { shortName } = frame.locale.t.framework.areas[props.id]
  return documentOf(frame, {
    title: `${shortName}: ${frame.locale.t.overview.closer}`,
    embedded: { from: hereOf(props.cycles), demonstration: props.demonstration },
    children: (
      <>
        <h1>{shortName}</h1>
        <Over {...props} />
      </>
    ),
  })
}

export function embeddedIndicator(props: IndicatorProps, frame: Frame): string {
  const { id, measure, demonstration } = props
  const title = `${id} ${frame.locale.t.framework.indicators[id]?.name}`
  const drawn = measure !== undefined && measure.years.length > 0
  return documentOf(frame, {
    title,
    embedded: { from: `/indicators/${id}/`, demonstration: demonstration && !drawn },
    scripts: drawn ? ['islands/trend.js'] : [],
    children: (
      <>
        <h1>{title}</h1>
        {drawn ? <TrendFigure id={id} measure={measure} chartFirst /> : <Levels {...props} />}
        {drawn && <SeriesSource measure={measure} />}
      </>
    ),
  })
}
