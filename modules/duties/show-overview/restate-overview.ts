import { type UnitSuccessors, unitOfToday } from '../../../pack-kit/index.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { findOrganizations, organizationHistory } from '../../organizations/index.ts'
import type { UnitBasis } from '../assignment-filter.ts'
import type { OrganizationRef } from '../assignment-row.ts'
import type { Overview } from './overview-answer.ts'

/** The agency each lead is told under, by id, and what the page says of it. */
export type ToldUnits = { of(leadOrganizationId: string): OrganizationRef | undefined; units: Overview['units'] }

const words: Record<UnitBasis, string> = {
  as_then: 'Số liệu theo cơ quan tại thời điểm thực hiện: việc đã kết thúc tính cho cơ quan khi đó.',
  restated: 'Số liệu quy về cơ quan hiện nay: việc của cơ quan đã hợp nhất, sáp nhập tính cho cơ quan kế thừa.',
}

/** Prepares telling numbers of these leads by the agencies of their time, or by those of a day. */
export async function tellUnits(
  trx: Trx,
  tenantId: string,
  leadIds: readonly string[],
  basis: UnitBasis,
  day: string,
): Promise<ToldUnits> {
  const current = basis === 'restated' ? await organizationHistory.findCurrentUnits(trx, tenantId, leadIds, day) : []
  const successors: UnitSuccessors = new Map(
    [...Map.groupBy(current, ({ organizationId }) => organizationId)].map(([id, units]) => [
      id,
      units.map((unit) => unit.id),
    ]),
  )
  const told = [...new Set(leadIds.map((id) => unitOfToday(id, successors)))]
  const found = await findOrganizations(trx, tenantId, told)
  const byId = new Map(found.map(({ id, name, shortName }) => [id, { id, name, shortName }]))
  const divided = [...successors].filter(([, units]) => units.length > 1).flatMap(([id]) => byId.get(id) ?? [])
  return {
    of: (leadOrganizationId) => byId.get(unitOfToday(leadOrganizationId, successors)),
    units: { basis, words: words[basis], divided },
  }
}
