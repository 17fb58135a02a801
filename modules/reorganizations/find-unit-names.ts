import type { Trx } from '../../platform/db/database.ts'
import { findMadeNames } from './made-names-store.ts'
import { organizationUnits } from './organization-units.ts'
import { placeUnits } from './place-units.ts'
import type { ReorganizationRecord } from './reorganization-record.ts'
import { type Change, madeBy, unitsOf } from './rules/change.ts'
import { nameOn, type UnitFacts } from './rules/unit-facts.ts'

/** A unit as it is called the day before the reorganization, for that is how the changes speak of it. */
const nameBefore = (facts: UnitFacts, on: string): string =>
  facts.versions.findLast(({ validFrom }) => validFrom === null || validFrom < on)?.name ?? nameOn(facts, on)

/** Names of every unit these changes name, also of those other changes of the same reorganization make. */
export async function findUnitNames(
  trx: Trx,
  tenantId: string,
  { id, effectiveOn }: Pick<ReorganizationRecord, 'id' | 'effectiveOn'>,
  changes: readonly Change[],
): Promise<Record<string, string>> {
  const named = changes.flatMap(unitsOf)
  const parents = changes
    .flatMap(madeBy)
    .flatMap(({ unit, terms }) => (terms.parentId ? [{ unit, id: terms.parentId }] : []))
  const idsOf = (kind: 'organization' | 'place') => [
    ...new Set([...named, ...parents].filter(({ unit }) => unit === kind).map((unit) => unit.id)),
  ]
  const facts = [
    ...(await organizationUnits.findFacts(trx, tenantId, idsOf('organization'))),
    ...(await placeUnits.findFacts(trx, tenantId, idsOf('place'))),
  ]
  const on = effectiveOn ?? '9999-12-31'
  const known = facts.map((unit) => [unit.id, nameBefore(unit, on)] as const)
  const made = await findMadeNames(trx, tenantId, id)
  return Object.fromEntries([
    ...made
      .filter((one) => [...named, ...parents].some((unit) => unit.id === one.id))
      .map((one) => [one.id, one.name] as const),
    ...known,
  ])
}
