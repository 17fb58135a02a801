import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

/** Of these tokens, those whose sessions still run; by the database's own clock, as the sign-in library keeps real time. */
export async function findRunningTokens(trx: Trx, tokens: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ token: string }>`
    select token from auth.session where token = any(${[...tokens]}::text[]) and "expiresAt" > now()`.execute(trx)
  return new Set(rows.map(({ token }) => token))
}
