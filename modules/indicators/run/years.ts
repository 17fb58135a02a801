import type { Trx } from '../../../platform/db/database.ts'
import { findFirstYear } from '../units-store.ts'
import { listRuns } from './run-store.ts'

const mostYears = 10

/** Years values are kept of: from the first a record is dated in, at most ten, at least six, to that of a day (yyyy-mm-dd). */
export async function findYears(
  trx: Trx,
  tenantId: string,
  programme: string,
  today: string,
): Promise<{ fromYear: number; toYear: number }> {
  const toYear = Number(today.slice(0, 4))
  const first = await findFirstYear(trx, tenantId, programme)
  return { fromYear: Math.max(Math.min(first ?? toYear, toYear - 5), toYear - mostYears + 1), toYear }
}

/** Years values were computed of last, up to that of a day; those to compute where there was no run yet. */
export async function findKeptYears(
  trx: Trx,
  tenantId: string,
  programme: string,
  today: string,
): Promise<{ fromYear: number; toYear: number }> {
  const [last] = await listRuns(trx, tenantId, programme, 1)
  if (!last) return findYears(trx, tenantId, programme, today)
  return { fromYear: last.fromYear, toYear: Number(today.slice(0, 4)) }
}
