import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { decodeCursor, toPage } from '../../../platform/http/page.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { type PersonalListQuery } from '../assignment-filter.ts'
import { findAssignmentRows } from '../assignment-list-store.ts'
import { toAssignmentAnswer } from '../duty-answer.ts'
import { loadFilter } from '../load-filter.ts'

import { type BoardColumn, boardColumns } from './board-answer.ts'
import { placeCards } from './board-store.ts'

export type BoardQuery = PersonalListQuery & {
  limit: number
  /** Only this column; a cursor continues it. */
  column?: BoardColumn | undefined
  cursor?: string | undefined
}

/** The assignments a person sees, by where they stand: the first cards of each column, or the next of one. */
export async function showBoard(services: Services, actor: Actor, query: BoardQuery) {
  const day = today(services.clock)
  const after = query.column ? decodeCursor(query.cursor, ['date', 'uuid']) : null
  const asked = (query.column ? [query.column] : boardColumns).map((column) => ({ column, after }))
  const { placed, rows } = await inTenant(services.database, actor.tenantId, async (trx) => {
    const filter = await loadFilter(trx, actor, query, day)
    const cards = await placeCards(trx, filter, asked, query.limit + 1)
    const ids = cards.map(({ id }) => id)
    return { placed: cards, rows: await findAssignmentRows(trx, actor.tenantId, actor.personId, ids) }
  })
  const answers = new Map(rows.map((row) => [row.id, toAssignmentAnswer(row, actor, day)]))
  const columns = asked.map(({ column }) => {
    const own = placed.filter((card) => card.column === column)
    const { items, nextCursor } = toPage(own, query.limit, (card) => [card.day, card.id])
    return { column, nextCursor, items: items.flatMap(({ id }) => answers.get(id) ?? []) }
  })
  return { asOf: day, columns }
}
