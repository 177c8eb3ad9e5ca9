/** `npm run import -- FILE --indicator 3.4`: puts a measured series on the shelf, with the server running or not. */
import { parseImport } from './import-arguments.ts'
import { StartError } from './listen.ts'
import { runImport } from './run-import.ts'

try {
  const lines = await runImport(parseImport(process.argv.slice(2)))
  console.log(lines.join('\n'))
} catch (error) {
  if (!(error instanceof StartError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
