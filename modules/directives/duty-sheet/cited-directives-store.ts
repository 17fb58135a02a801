import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'

/** A directive of the space that a sheet may cite. */
export type CitableDirective = {
  id: string
  status: 'draft' | 'issued'
  number: string | null
  symbol: string | null
  issuedOn: string | null
  issuer: string | null
  subject: string | null
}

const columns = sql`id, status, number, symbol, issued_on as "issuedOn", issuer, subject`

/** Directives that go by one of these numbers, written with or without zeros before them; symbols are compared by whoever asks. */
export async function findNumbered(
  trx: Trx,
  tenantId: string,
  numbers: readonly string[],
): Promise<CitableDirective[]> {
  if (numbers.length === 0) return []
  const bare = [...new Set(numbers.map((number) => number.toLowerCase().replace(/^0+(?=\d)/, '')))]
  const forms = bare.flatMap((number) => [number, `0${number}`, `00${number}`])
  const { rows } = await sql<CitableDirective>`
    select ${columns} from directive
    where tenant_id = ${tenantId} and status <> 'discarded' and number is not null and lower(number) = any(${forms}::text[])
    order by id`.execute(trx)
  return rows
}

/** Issued directives without a number that have one of these titles, whatever signs and diacritics they are written with. */
export async function findTitled(trx: Trx, tenantId: string, titles: readonly string[]): Promise<CitableDirective[]> {
  if (titles.length === 0) return []
  const { rows } = await sql<CitableDirective>`
    select ${columns} from directive
    where tenant_id = ${tenantId} and status = 'issued' and number is null
      and trim(regexp_replace(fold_vietnamese(subject), '[^a-z0-9]+', ' ', 'g')) = any(${[...titles]}::text[])
    order by id`.execute(trx)
  return rows
}
