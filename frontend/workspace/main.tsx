/** The workspace: everything that needs a person to be signed in. */
import './workspace.css'
import './forms.css'
import './reading.css'
import './answers.css'
import './workbook/workbook.css'
import { render } from 'preact'
import { language, text } from '../locales/workspace.ts'
import { openSession } from '../session.ts'
import { App } from './app.tsx'

document.documentElement.lang = language
document.title = `${text.title} – AIDER Tracker`
const root = document.getElementById('app')
if (!root) throw new Error('The page has no place for the workspace')
const back = await openSession()
if (back !== undefined) history.replaceState(null, '', back)
render(<App />, root)
navigator.serviceWorker
  ?.register('/workspace/service-worker.js')
  .catch((error: Error) => console.warn(`The page will not open without a connection: ${error.message}`))
