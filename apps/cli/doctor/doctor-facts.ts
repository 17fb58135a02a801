import type { DatabaseFacts } from '../database/database-store.ts'

/** What `dondoc doctor` found, before it is judged. */
export type DoctorFacts = {
  nodeVersion: string
  npmVersion: string | null
  packagesInstalled: boolean
  dataFolder: string
  isWritable: boolean
  freeBytes: number
  database: {
    /** Host or "đi kèm". */
    where: string
    /** Null facts without a problem: not made yet. */
    facts: DatabaseFacts | null
    pending: string[] | null
    /** Groups in which the tally of duties differs from a recount; null: not looked at. */
    tallyFaults: number | null
    problem: { finding: string; advice: string } | null
  }
  knowsVietnamTime: boolean
  port: number
  /** A sentence, or null when the port is free. */
  portProblem: string | null
  /** Đôn Đốc itself answers at that address now. */
  isServing: boolean
  sessionSecret: 'given' | 'short' | 'generated' | 'to be generated' | 'missing'
}
