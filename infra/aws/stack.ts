/** The whole product on AWS, one concern per file. Nothing in it costs anything but storage while nobody uses it. */
import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { watch } from './alarms.ts'
import { createApi } from './api.ts'
import { createBriefs } from './briefs.ts'
import { createIdentity } from './identity.ts'
import { createMembers } from './members.ts'
import { createPublishing } from './publishing.ts'
import { createReminders } from './reminders.ts'
import { createSite, deploySite } from './site.ts'
import { createTable } from './table.ts'

const stages = ['dev', 'prod'] as const
export type Stage = (typeof stages)[number]

export const isStage = (value: unknown): value is Stage => stages.some((stage) => stage === value)

export interface TrackerProps extends StackProps {
  /** In `prod` nothing that holds data is ever deleted with the stack. */
  readonly stage: Stage
  /** Who hears of alarms. */
  readonly alarmEmail?: string
  /** The address that reminders come from; without one nobody is reminded. */
  readonly mailFrom?: string
  /** The address for mail to which readers report errors. */
  readonly reportTo?: string
}

export class TrackerStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    { stage, alarmEmail, mailFrom, reportTo, ...props }: TrackerProps,
  ) {
    super(scope, id, { ...props, description: 'AIDER Tracker' })
    const table = createTable(this, stage)
    const site = createSite(this, stage)
    const identity = createIdentity(this, stage, site.address)
    site.addWorkspace(identity)
    const api = createApi(this, site, table, identity)
    const members = createMembers(this, api.api, table, identity)
    const briefs = createBriefs(this, api.api, table, identity)
    const publishing = createPublishing(this, table, site, reportTo)
    deploySite(this, site, identity, publishing.daily)
    const origin = site.address
    const reminders = mailFrom ? [createReminders(this, table, identity, { from: mailFrom, origin })] : []
    const functions = [api.function, members, briefs, publishing.stream, publishing.publish, publishing.daily]
    watch(this, {
      api,
      publishing,
      functions: [...functions, ...reminders],
      ...(alarmEmail !== undefined && { alarmEmail }),
    })
    new CfnOutput(this, 'Address', { value: site.address })
    new CfnOutput(this, 'UserPool', { value: identity.pool.userPoolId })
  }
}
