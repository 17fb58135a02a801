import { pino } from 'pino'

/** Structured log; every entry of a request carries its id. */
export type Log = Pick<ReturnType<typeof pino>, 'debug' | 'info' | 'warn' | 'error'>

/** Structured log to standard error; secrets and cookies never reach it. */
export const createLog = (level: string): ReturnType<typeof pino> =>
  pino(
    { level, redact: ['req.headers.cookie', 'req.headers.authorization', 'password', '*.password'] },
    pino.destination(2),
  )
