import type { Trx } from '../../platform/db/database.ts'
import { nameOfField } from '../organizations/index.ts'
import { findDirectiveNames, findPersonNames, findPlaceNames } from './names-store.ts'
import type { StatisticsDimension } from './statistics-query.ts'

const nameless: Record<StatisticsDimension, string> = {
  lead: 'Cơ quan không rõ',
  directive: 'Văn bản không rõ',
  field: 'Chưa ghi lĩnh vực',
  leader: 'Chưa phân công lãnh đạo phụ trách',
  place: 'Cơ quan chưa gắn địa bàn',
}

/** How to name the lines of one table; agencies are named by whoever tells units. */
export async function nameLines(
  trx: Trx,
  tenantId: string,
  by: Exclude<StatisticsDimension, 'lead'>,
  keys: readonly string[],
  day: string,
): Promise<(key: string) => string> {
  const ids = keys.filter((key) => key !== '')
  if (by === 'field') return (key) => (key === '' ? nameless.field : nameOfField(key))
  const names =
    by === 'directive'
      ? await findDirectiveNames(trx, tenantId, ids)
      : by === 'leader'
        ? await findPersonNames(trx, tenantId, ids)
        : await findPlaceNames(trx, ids, day)
  return (key) => names.get(key) ?? nameless[by]
}
