import type { Trx } from '../../../platform/db/database.ts'
import { findOrganizations, organizationHistory } from '../../organizations/index.ts'
import { groupByPerson, type PersonsReminders } from '../rules/group-by-person.ts'
import { staffOf } from '../rules/staff-of.ts'
import { listStaff, listToldReminders } from './tell-store.ts'

/**
 * Who is told what of a morning's reminders, in the order of their ids.
 * @param notedOn the morning
 * @param today whose people are told: of an agency merged since, those of who took over from it
 */
export async function findTold(
  trx: Trx,
  tenantId: string,
  { notedOn, today }: { notedOn: string; today: string },
): Promise<PersonsReminders[]> {
  const reminders = await listToldReminders(trx, tenantId, notedOn)
  const agencies = reminders.flatMap((told) => [
    told.leadOrganizationId,
    ...(told.parentLeadOrganizationId ? [told.parentLeadOrganizationId] : []),
    ...(told.askedOrganizationId ? [told.askedOrganizationId] : []),
    ...(told.focalOrganizationId ? [told.focalOrganizationId] : []),
  ])
  const found = await findOrganizations(trx, tenantId, [...new Set(agencies)])
  const ended = found.filter(({ validTo }) => validTo !== null && validTo <= today).map(({ id }) => id)
  const units = await organizationHistory.findCurrentUnits(trx, tenantId, ended, today)
  const successors = new Map(
    [...Map.groupBy(units, ({ organizationId }) => organizationId)].map(([id, list]) => [
      id,
      list.map((unit) => unit.id),
    ]),
  )
  return groupByPerson(reminders, staffOf(await listStaff(trx, tenantId, today), successors))
}
