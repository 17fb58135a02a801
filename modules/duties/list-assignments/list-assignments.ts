import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { decodeCursor, toPage } from '../../../platform/http/page.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import type { PersonalListQuery } from '../assignment-filter.ts'
import { toAssignmentAnswer } from '../duty-answer.ts'
import { loadFilter } from '../load-filter.ts'
import { type KeyPart, type ListGroup, type ListSort, listOrder } from '../rules/list-order.ts'
import { listPage } from './list-page-store.ts'

export type ListQuery = PersonalListQuery & {
  limit: number
  cursor?: string | undefined
  sort?: ListSort | undefined
  group?: ListGroup | undefined
}

const cursorKinds = ({ kind, nullable = false }: KeyPart) => {
  if (kind === 'moment') return 'date'
  return kind === 'uuid' && nullable ? 'uuidOrNone' : kind
}

/** A page of the assignments the actor sees, what needs doing first unless asked otherwise. */
export async function listAssignments(services: Services, actor: Actor, query: ListQuery) {
  const day = today(services.clock)
  const group = query.group ?? null
  const order = listOrder(query.sort ?? 'attention', group)
  const kinds = order.map(cursorKinds)
  const after = decodeCursor(query.cursor, group === 'state' ? ['number', ...kinds] : kinds)
  const rows = await inTenant(services.database, actor.tenantId, async (trx) =>
    listPage(trx, await loadFilter(trx, actor, query, day), actor.personId, {
      group,
      order,
      limit: query.limit + 1,
      after,
    }),
  )
  const page = toPage(rows, query.limit, ({ key }) => key)
  const items = page.items.map((row) => ({
    ...toAssignmentAnswer(row, actor, day),
    group: row.groupKey === null ? null : { key: row.groupKey, name: row.groupName },
  }))
  return { ...page, items }
}
