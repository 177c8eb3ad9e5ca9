/** The bodies, and the focus areas that each is proposed to contribute to. */
import type { Body, Contribution } from './types.ts'

export const bodies: readonly Body[] = [
  {
    id: 'desg',
    name: 'Digital Economy Steering Group',
    shortName: 'DESG',
    since: 2018,
    description:
      'Oversees the roadmap, under the Committee on Trade and Investment, and hosts the Data Privacy Sub-Group.',
    standing: 'active',
  },
  {
    id: 'ecsg',
    name: 'Electronic Commerce Steering Group',
    shortName: 'ECSG',
    since: 1999,
    description:
      'Began as a Senior Officials’ task force after the 1998 Blueprint and came under the Committee on Trade and Investment in 2007. Its work continues in the Digital Economy Steering Group; sources date the change of name between 2019 and 2020.',
    standing: 'historical',
  },
  {
    id: 'telwg',
    name: 'Telecommunications and Information Working Group',
    shortName: 'TELWG',
    since: 1990,
    description:
      'Works on connectivity, resilience and security, under the SOM Steering Committee on ECOTECH.',
    standing: 'active',
  },
  {
    id: 'psu',
    name: 'Policy Support Unit',
    shortName: 'PSU',
    since: 2008,
    description: 'APEC’s research and analysis arm, which also runs StatsAPEC.',
    standing: 'active',
  },
  {
    id: 'ec',
    name: 'Economic Committee',
    shortName: 'EC',
    description: 'Looks after the Collaborative Framework for Online Dispute Resolution, among other work.',
    standing: 'active',
  },
  {
    id: 'smewg',
    name: 'Small and Medium Enterprises Working Group',
    shortName: 'SMEWG',
    description: 'Works for micro, small and medium enterprises.',
    standing: 'active',
  },
  {
    id: 'cti',
    name: 'Committee on Trade and Investment',
    shortName: 'CTI',
    description: 'The committee under which the Digital Economy Steering Group works.',
    standing: 'active',
  },
]

/** No agreed list of lead bodies was found, so every link is this project's proposal. */
const source = 'proposed'

export const contributions: readonly Contribution[] = [
  { area: '1', body: 'desg', source },
  { area: '1', body: 'telwg', source },
  { area: '2', body: 'desg', source },
  { area: '2', body: 'telwg', source },
  { area: '2', body: 'ecsg', source },
  { area: '2', body: 'cti', source },
  { area: '3', body: 'desg', source },
  { area: '3', body: 'telwg', source },
  { area: '4', body: 'desg', source },
  { area: '4', body: 'ec', source },
  { area: '4', body: 'psu', source },
  { area: '5', body: 'desg', source },
  { area: '5', body: 'ec', source },
  { area: '5', body: 'cti', source },
  { area: '6', body: 'desg', source },
  { area: '6', body: 'smewg', source },
  { area: '6', body: 'telwg', source },
  { area: '7', body: 'desg', source },
  { area: '7', body: 'telwg', source },
  { area: '7', body: 'ecsg', source },
  { area: '8', body: 'desg', source },
  { area: '8', body: 'ecsg', source },
  { area: '8', body: 'cti', source },
  { area: '9', body: 'desg', source },
  { area: '9', body: 'psu', source },
  { area: '10', body: 'desg', source },
  { area: '10', body: 'telwg', source },
  { area: '10', body: 'smewg', source },
  { area: '11', body: 'desg', source },
  { area: '11', body: 'ecsg', source },
  { area: '11', body: 'cti', source },
  { area: '11', body: 'ec', source },
  { area: '11', body: 'smewg', source },
]
