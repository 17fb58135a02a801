export type ProblemField = { path: string; message: string }

export type ProblemFacts = {
  status: number
  code: string
  title: string
  fields?: ProblemField[]
  details?: Record<string, unknown>
  requestId?: string
}

/** A call that failed. `title` is the Vietnamese sentence to show; it already says what to do next. */
export class ApiProblem extends Error {
  /** HTTP status; 0 when there was no answer. */
  readonly status: number
  /** Code of the server's error table, or 'offline'. */
  readonly code: string
  readonly title: string
  /** Messages for single fields, by the path of the field in the body. */
  readonly fields: readonly ProblemField[]
  readonly details: Record<string, unknown>
  readonly requestId: string | undefined

  constructor(facts: ProblemFacts) {
    super(facts.title)
    this.name = 'ApiProblem'
    this.status = facts.status
    this.code = facts.code
    this.title = facts.title
    this.fields = facts.fields ?? []
    this.details = facts.details ?? {}
    this.requestId = facts.requestId
  }
}
