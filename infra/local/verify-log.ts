/** `npm run verify-log`: a line for every report whose history does not hold together. Ends with 1 if there is one. */
import { StartError } from './listen.ts'
import { defaultData } from './settings.ts'
import { verdictLines, verifyLog } from './verify-reports.ts'

try {
  const verdicts = await verifyLog(defaultData)
  console.log(verdictLines(verdicts).join('\n'))
  if (verdicts.some(({ broken }) => broken)) process.exitCode = 1
} catch (error) {
  if (!(error instanceof StartError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
