import { pino } from 'pino'

/** Structured log; every entry of a request carries its id. */
export type Log = Pick<ReturnType<typeof pino>, 'debug' | 'info' | 'warn' | 'error'>

/** Structured log to a file that only its owner reads, or to standard error; secrets and cookies never reach it. */
export const createLog = (level: string, file?: string): ReturnType<typeof pino> =>
  pino(
    { level, redact: ['req.headers.cookie', 'req.headers.authorization', 'password', '*.password'] },
    pino.destination(file === undefined ? 2 : { dest: file, mode: 0o600, sync: true }),
  )
