import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'
import type { SearchedWord } from '../../platform/search/searched-words.ts'
import { having, wordRange } from './assignment-words-store.ts'

/** How many rows a word has, counted no further than `most`; in the order given. */
export async function countWords(
  trx: Trx,
  tenantId: string,
  words: readonly SearchedWord[],
  most: number,
): Promise<number[]> {
  const arms = words.map(
    (one, index) => sql`select ${sql.lit(index)} as place, (select count(*)::integer from (
      select from assignment_word said where said.tenant_id = ${tenantId} and ${wordRange(one)} limit ${most}) counted) as count`,
  )
  const { rows } = await sql<{ count: number }>`${sql.join(arms, sql` union all `)} order by place`.execute(trx)
  return rows.map(({ count }) => count)
}

/** Ids of what has all these words, up to `limit`. */
export async function findTogether(
  trx: Trx,
  tenantId: string,
  words: readonly SearchedWord[],
  limit: number,
): Promise<string[]> {
  const parts = words.map((word) => having(tenantId, word))
  const { rows } = await sql<{ id: string }>`
    select assignment_id as id from (${sql.join(parts, sql` intersect `)}) together limit ${limit}`.execute(trx)
  return rows.map(({ id }) => id)
}
