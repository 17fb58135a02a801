import type { Indicator } from '../../../pack-kit/index.ts'
import { today } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import type { Services } from '../../../platform/services.ts'
import { type Actor, agencyRoles, organizationsWithRole } from '../../access/index.ts'
import { findNameHeirs } from '../../organizations/index.ts'
import { keeperKeys } from '../../registers/index.ts'
import { findMeasuredAgencies, findSeats } from '../keepers-store.ts'
import type { KnownProgramme } from '../programmes.ts'
import { registersBehind } from '../rules/indicator-order.ts'
import { heirsOn } from '../rules/unit-on-day.ts'
import type { Units } from '../units.ts'

/**
 * Agencies of a person that may report an indicator of a unit: the unit's own, those that keep a register it is made from, and those
 * with a duty measured by it.
 */
export async function findReporters(
  services: Pick<Services, 'clock'>,
  trx: Trx,
  actor: Actor,
  { programme }: KnownProgramme,
  indicator: Indicator,
  of: { placeId: string | null; units: Units },
): Promise<string[]> {
  const organizationIds = organizationsWithRole(actor, ...agencyRoles)
  if (organizationIds.length === 0) return []
  const on = today(services.clock)
  const { placeId, units } = of
  const places = placeId === null ? [] : [placeId, ...heirsOn(units.land, placeId, on)]
  const codes = registersBehind(indicator)
  const registers = programme.registers.filter(({ code }) => codes.includes(code))
  const nameKeys = registers.flatMap(keeperKeys)
  const heirs = await findNameHeirs(trx, actor.tenantId, nameKeys, on)
  const tied = { programme: programme.code, indicator: indicator.code }
  return [
    ...(await findSeats(trx, actor.tenantId, organizationIds, places)),
    ...heirs.flatMap(({ id }) => (organizationIds.includes(id) ? id : [])),
    ...(await findMeasuredAgencies(trx, actor.tenantId, organizationIds, tied)),
  ]
}
