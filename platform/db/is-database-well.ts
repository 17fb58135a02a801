import { sql } from 'kysely'
import type { Database } from './database.ts'

/** True when the database answers. */
export async function isDatabaseWell(database: Database): Promise<boolean> {
  try {
    await sql`select 1`.execute(database.kysely)
    return true
  } catch {
    return false
  }
}
