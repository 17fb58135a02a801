import { enterValue } from '../../../modules/indicators/index.ts'
import { type DemoReport, demoReports } from '../../../packs/an-toan-khu/examples/demo/demo-reports.ts'
import { safeZoneProgramme } from '../../../packs/an-toan-khu/index.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import { programmes } from '../../server/programmes.ts'
import { type DemoGround, placeIdOf } from './demo-ground.ts'
import { servicesAt } from './demo-time.ts'
import { findComputedParts } from './demo-values-store.ts'
import type { DemoSpace } from './seed-directory.ts'

const known = programmes.indicators.programmes.get(safeZoneProgramme.code)

async function report(
  services: Services,
  space: DemoSpace,
  ground: DemoGround,
  now: Date,
  given: DemoReport,
): Promise<void> {
  const { indicator, unit, on, off, verified } = given
  const placeId = placeIdOf(ground, unit)
  const found = await inTenant(services.database, space.tenantId, (trx) =>
    findComputedParts(trx, space.tenantId, { programme: known.programme.code, indicator, placeId, on }),
  )
  if (found === null) throw new Error(`nothing computed of ${indicator} in ${unit} on ${on}`)
  const partsOf = (by: number) =>
    found.denominator === null
      ? { value: found.numerator + by, numerator: null, denominator: null }
      : { value: null, numerator: found.numerator + by, denominator: found.denominator }
  const wish = { placeId, on }
  const at = servicesAt(services, now, '2026-11-09')
  await enterValue(
    at,
    await space.actor(at, given.by),
    known,
    indicator,
    { ...wish, ...partsOf(off), source: 'reported', reason: given.reason },
    0,
  )
  if (verified === null) return
  const later = servicesAt(services, now, '2026-11-16')
  const value = partsOf(verified.as === 'reported' ? off : 0)
  const { reason } = verified
  await enterValue(
    later,
    await space.actor(later, 'vanphong'),
    known,
    indicator,
    { ...wish, ...value, source: 'verified', reason },
    0,
  )
}

/** What agencies report of computed indicators, some of it other than computed, and what the office made of it. */
export async function seedReports(services: Services, space: DemoSpace, ground: DemoGround, now: Date): Promise<void> {
  for (const given of demoReports) if (given.on <= ground.today) await report(services, space, ground, now, given)
}
