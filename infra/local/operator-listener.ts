/** What the operator of this machine may ask of the running server: a run of the reminders, as the schedule makes it. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ApiDeps } from '../../functions/api/deps.ts'
import { Problem } from '../../shared/problem.ts'
import { operatorSubject } from './secrets.ts'

export const operatorPath = '/api/v1/reminders'

/** Answers `POST` with what `work` gives, to a token that only the operator can make; 404 to everybody else. */
export function operatorListener(actorOf: ApiDeps['actorOf'], work: () => Promise<unknown>) {
  const isOperator = async ({ headers }: IncomingMessage): Promise<boolean> => {
    const token = headers.authorization?.replace(/^Bearer /, '') ?? ''
    try {
      return (await actorOf(token)).subject === operatorSubject
    } catch (error) {
      if (error instanceof Problem) return false
      throw error
    }
  }
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'POST' || !(await isOperator(request))) return void response.writeHead(404).end()
    response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
    response.end(JSON.stringify(await work()))
  }
}
