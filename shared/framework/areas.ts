/** The eleven key focus areas: names in APEC's order and wording of 2017, descriptions in this project's words. */
import type { FocusArea } from './types.ts'

export const focusAreas: readonly FocusArea[] = [
  {
    id: '1',
    name: 'Development of digital infrastructure',
    shortName: 'Infrastructure',
    description:
      'The networks, cables, sites and spectrum that digital services run on, and the planning and sharing rules that decide how fast and how robustly they are built.',
  },
  {
    id: '2',
    name: 'Promotion of interoperability',
    shortName: 'Interoperability',
    description:
      'Whether systems of different agencies, firms and economies can exchange data and recognise each other’s documents, signatures and identities through open standards.',
  },
  {
    id: '3',
    name: 'Achievement of universal broadband access',
    shortName: 'Universal broadband',
    description:
      'Whether everyone can get online at a price they can pay, wherever they live: obligations, funds, coverage programmes and the share of people who use the Internet.',
  },
  {
    id: '4',
    name: 'Development of holistic government policy frameworks for the Internet and Digital Economy',
    shortName: 'Policy frameworks',
    description:
      'Whether government steers the digital economy as a whole: one strategy, one coordinating body, and rules that are assessed and consulted on before they are made.',
  },
  {
    id: '5',
    name: 'Promoting coherence and cooperation of regulatory approaches affecting the Internet and Digital Economy',
    shortName: 'Regulatory coherence',
    description:
      'Whether rules for digital activity follow shared models, are known in advance, and are applied in cooperation with regulators of other economies.',
  },
  {
    id: '6',
    name: 'Promoting innovation and adoption of enabling technologies and services',
    shortName: 'Innovation and adoption',
    description:
      'Conditions for new technologies to be developed, tried and taken up: strategies, test environments, research incentives and support for smaller firms.',
  },
  {
    id: '7',
    name: 'Enhancing trust and security in the use of ICTs',
    shortName: 'Trust and security',
    description:
      'Protection of networks, personal data and consumers, and the means to respond to incidents and crime together with other economies.',
  },
  {
    id: '8',
    name: 'Facilitating the free flow of information and data for the development of the Internet and Digital Economy, while respecting applicable domestic laws and regulations',
    shortName: 'Data flows',
    description:
      'How data may move between economies: the mechanisms open to firms, the certifications that are recognised, the rules that are published and the commitments in force.',
  },
  {
    id: '9',
    name: 'Improvement of baseline Internet and Digital Economy measurements',
    shortName: 'Measurement',
    description:
      'Whether the digital economy is counted: surveys, trade statistics and accounts that follow agreed methods and are open for anyone to use.',
  },
  {
    id: '10',
    name: 'Enhancing inclusiveness of Internet and Digital Economy',
    shortName: 'Inclusiveness',
    description:
      'Whether the benefits reach all groups: skills, devices, accessible services, and measures for women, older persons, Indigenous peoples and people on low incomes.',
  },
  {
    id: '11',
    name: 'Facilitation of e-commerce and advancing cooperation on digital trade',
    shortName: 'E-commerce and digital trade',
    description:
      'Whether goods, services, documents and payments can cross borders electronically, and whether disputes about them can be settled online.',
  },
]
