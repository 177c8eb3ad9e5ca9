/** `npx cdk synth` and `npm run deploy`: builds what is deployed, then describes where it runs. */
import { App, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks } from 'cdk-nag'
import { buildFrontend } from '../build/frontend.ts'
import { buildFunctions } from '../build/functions.ts'
import { isStage, TrackerStack } from './stack.ts'

await Promise.all([buildFrontend(), buildFunctions()])

const app = new App()
const stage: unknown = app.node.tryGetContext('stage')
if (!isStage(stage)) throw new Error(`The stage is dev or prod, not ${String(stage)}: -c stage=dev`)
const alarmEmail: unknown = app.node.tryGetContext('alarmEmail')
const mailFrom: unknown = app.node.tryGetContext('mailFrom')
const reportTo: unknown = app.node.tryGetContext('reportTo')
new TrackerStack(app, `AiderTracker-${stage}`, {
  stage,
  ...(typeof alarmEmail === 'string' && { alarmEmail }),
  ...(typeof mailFrom === 'string' && { mailFrom }),
  ...(typeof reportTo === 'string' && { reportTo }),
})
Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
app.synth()
