import { addDays } from '../../../pack-kit/index.ts'
import { startOfDay } from '../../../platform/clock.ts'
import { decodeCursor, encodeCursor, toPage } from '../../../platform/http/page.ts'
import type { OpenRegister } from '../open-register.ts'
import { toPastRecord } from '../past-record.ts'
import { toAnswers } from '../record-answer.ts'
import { readFilters } from '../record-query.ts'
import type { RecordRow } from '../record-row.ts'
import { mayReadRecord } from '../registers-policy.ts'
import { matchesFilter } from '../rules/matches-filter.ts'
import { listPastRows, type PastRow } from './as-of-store.ts'
import { havingWords } from './having-words.ts'
import type { RecordListQuery } from './record-list-query.ts'

const rowsPerLook = 1000
/** A page that finds little ends after so many records; the next one goes on from there. */
const mostLookedAt = 20_000

/** What of a page is kept: `seen`, the last record looked at, from where the next page goes on. */
async function gather(open: OpenRegister, query: RecordListQuery & { on: string }) {
  const { trx, known, scope, actor } = open
  const filters = readFilters(open, query)
  const fits = (record: RecordRow) =>
    mayReadRecord(actor, known.register, scope, record) &&
    (query.stage === undefined || record.stage === query.stage) &&
    (query.placeId === undefined || record.placeId === query.placeId) &&
    filters.every((filter) => matchesFilter(filter, record.values))
  const kept: RecordRow[] = []
  let seen = decodeCursor(query.cursor, ['uuid'])?.[0] ?? null
  for (let looked = 0; looked < mostLookedAt && kept.length <= query.limit; looked += rowsPerLook) {
    const rows: PastRow[] = await listPastRows(trx, {
      tenantId: actor.tenantId,
      register: known.register.code,
      before: startOfDay(addDays(query.on, 1)),
      limit: rowsPerLook,
      afterId: seen,
    })
    const fitting = rows.flatMap((row) => toPastRecord(known, row) ?? []).filter(fits)
    kept.push(...(query.q === undefined ? fitting : await havingWords(open, fitting, query.q)))
    seen = rows.at(-1)?.id ?? seen
    if (rows.length < rowsPerLook) return { kept, seen: null }
  }
  return { kept, seen }
}

/** A page of the records of a register as they were at the end of a day, newest first; values are told with the fields of today. */
export async function listAsOf(
  open: OpenRegister,
  query: RecordListQuery & { on: string },
  columns: readonly string[],
) {
  const { trx, known, scope, actor, at } = open
  const { kept, seen } = await gather(open, query)
  const page = toPage(kept, query.limit, ({ id }) => [id])
  const items = await toAnswers(trx, actor, known, scope, page.items, columns, at)
  const goesOn = page.nextCursor === null && seen !== null
  return { items, nextCursor: goesOn ? encodeCursor([seen]) : page.nextCursor }
}
