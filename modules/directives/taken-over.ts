import type { Trx } from '../../platform/db/database.ts'
import { type OrganizationRow, organizationHistory } from '../organizations/index.ts'
import { openOn } from './agency-names.ts'

/** A closed agency and those to whom its work came by today, main successor first. */
export type TakenOver = {
  organizationId: string
  name: string
  today: { id: string; name: string; shortName: string | null }[]
}

/** Of these agencies, the closed ones with who took over from them on a day (yyyy-mm-dd). */
export async function findTakenOver(
  trx: Trx,
  tenantId: string,
  organizations: readonly OrganizationRow[],
  on: string,
): Promise<TakenOver[]> {
  const open = new Set(openOn(organizations, on).map(({ id }) => id))
  const closed = organizations.filter(({ id }) => !open.has(id))
  const current = await organizationHistory.findCurrentUnits(
    trx,
    tenantId,
    closed.map(({ id }) => id),
    on,
  )
  return closed.map(({ id, name }) => ({
    organizationId: id,
    name,
    today: current
      .filter(({ organizationId }) => organizationId === id)
      .map(({ organizationId: _organizationId, ...unit }) => unit),
  }))
}

/** The names of today's agencies, by id of the closed one, as `findProblems` asks. */
export const todayNames = (takenOver: readonly TakenOver[]): Map<string, string[]> =>
  new Map(takenOver.map(({ organizationId, today }) => [organizationId, today.map(({ name }) => name)]))
