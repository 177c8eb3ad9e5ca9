/** Every refusal of the product, as problem details (RFC 9457) with a stable code. */

/** The closed list of codes: HTTP status and title. A code never changes its meaning. */
export const problems = {
  'invalid-json': [400, 'The body is not JSON'],
  'invalid-request': [422, 'The request has errors'],
  'unknown-economy': [404, 'No such economy'],
  'unknown-indicator': [404, 'No such indicator'],
  'unknown-focus-area': [404, 'No such focus area'],
  'unknown-cycle': [404, 'No such cycle'],
  'unknown-series': [404, 'No such series'],
  'unknown-member': [404, 'No such member'],
  'not-found': [404, 'Nothing here'],
  'not-signed-in': [401, 'Sign in first'],
  'token-invalid': [401, 'The token is not valid'],
  'not-allowed': [403, 'Your role does not allow this'],
  'method-not-allowed': [405, 'This address does not take that method'],
  'cycle-not-open': [409, 'The cycle is not open yet'],
  'cycle-closed': [409, 'The cycle is closed'],
  'cycle-exists': [409, 'The cycle exists already'],
  'cycle-changed': [409, 'The cycle was changed meanwhile'],
  'section-locked': [409, 'The section is locked'],
  'section-state': [409, 'The section is not in the state this needs'],
  'objection-period': [409, 'The economy can still object'],
  'section-changed': [409, 'The section was changed meanwhile'],
  'answer-changed': [409, 'The answer was changed meanwhile'],
  'comment-changed': [409, 'The comment was changed meanwhile'],
  'second-look-off': [409, 'Second looks are not switched on'],
  'second-look-changed': [409, 'The second look was changed meanwhile'],
  'support-changed': [409, 'The statement of support was changed meanwhile'],
  'assignments-changed': [409, 'The assignments were changed meanwhile'],
  'member-exists': [409, 'This person is in the team already'],
  'address-taken': [409, 'This address cannot join the team'],
  'successor-needed': [409, 'A successor is needed'],
  'id-used': [409, 'The id names another change'],
  'nothing-carried': [409, 'There is nothing to carry forward or to confirm'],
  'report-full': [409, 'The report has no room for more text'],
  busy: [503, 'Too many changes at once'],
  'precondition-required': [428, 'Say which version you are changing'],
  'body-too-large': [413, 'The body is too large'],
  'media-type': [415, 'The body must be JSON'],
  'brief-exists': [409, 'Another brief has this name'],
  'brief-changed': [409, 'The brief was changed meanwhile'],
  'brief-state': [409, 'The brief is not in the state this needs'],
  'vintage-changed': [409, 'Another vintage counts meanwhile'],
  'import-refused': [422, 'The file was not imported'],
  internal: [500, 'Something failed on our side'],
} as const satisfies Record<string, readonly [status: number, title: string]>

export type ProblemCode = keyof typeof problems

/** One thing wrong with one field: where (JSON Pointer without `#`), and what would be right. */
export interface FieldError {
  readonly field: string
  readonly message: string
}

/** The body of an `application/problem+json` answer. */
export interface ProblemDetails {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: ProblemCode
  /** What happened and what to do, for a person. */
  readonly detail: string
  readonly errors?: readonly FieldError[]
  /** What stands now, where a conflict was lost: the current answer, section, comment or cycle. */
  readonly current?: unknown
  readonly requestId?: string
}

/** The one error class: anything that may be told to a caller. Other errors are defects and stay inside. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly errors: readonly FieldError[]
  readonly current: unknown

  constructor(
    code: ProblemCode,
    detail: string,
    more: { errors?: readonly FieldError[]; current?: unknown } = {},
  ) {
    super(detail)
    this.name = 'Problem'
    this.code = code
    this.errors = more.errors ?? []
    this.current = more.current
  }
}

/** A problem as it goes over the wire. */
export function problemDetails(problem: Problem, requestId?: string): ProblemDetails {
  const [status, title] = problems[problem.code]
  return {
    type: `/problems/${problem.code}`,
    title,
    status,
    code: problem.code,
    detail: problem.message,
    ...(problem.errors.length > 0 && { errors: problem.errors }),
    ...(problem.current !== undefined && { current: problem.current }),
    ...(requestId !== undefined && { requestId }),
  }
}
