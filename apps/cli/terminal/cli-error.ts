/** A failure the person at the terminal must act on: `message` says what happened and what to do next. */
export class CliError extends Error {
  readonly detail: string
  readonly exitCode: number

  constructor(message: string, options: { detail?: string; exitCode?: number } = {}) {
    super(message)
    this.name = 'CliError'
    this.detail = options.detail ?? ''
    this.exitCode = options.exitCode ?? 1
  }
}
