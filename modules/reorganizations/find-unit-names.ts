import type { Trx } from '../../platform/db/database.ts'
import { findMadeNames } from './made-names-store.ts'
import { organizationUnits } from './organization-units.ts'
import { placeUnits } from './place-units.ts'
import type { ReorganizationRecord } from './reorganization-record.ts'
import { type Change, madeBy, unitsOf } from './rules/change.ts'
import { nameOn, type UnitFacts } from './rules/unit-facts.ts'

/** A unit as it is called the day before the reorganization, for that is how the changes speak of it. */
const versionBefore = ({ versions }: UnitFacts, on: string) =>
  versions.findLast(({ validFrom }) => validFrom === null || validFrom < on)

const nameBefore = (facts: UnitFacts, on: string): string => versionBefore(facts, on)?.name ?? nameOn(facts, on)

const parentBefore = (facts: UnitFacts, on: string): string | null => versionBefore(facts, on)?.parentId ?? null

/** Agencies of one name are told apart by whom they are under: "Sở Tài chính (UBND tỉnh Kiên Giang)". */
async function tellApart(
  trx: Trx,
  tenantId: string,
  agencies: readonly UnitFacts[],
  on: string,
): Promise<[id: string, name: string][]> {
  const named = agencies.map((unit) => ({ id: unit.id, name: nameBefore(unit, on), parentId: parentBefore(unit, on) }))
  const namesakes = [...Map.groupBy(named, ({ name }) => name).values()].filter((own) => own.length > 1).flat()
  const parentIds = [...new Set(namesakes.flatMap(({ parentId }) => parentId ?? []))]
  const parents = new Map(
    (await organizationUnits.findFacts(trx, tenantId, parentIds)).map((unit) => [unit.id, nameBefore(unit, on)]),
  )
  const doubled = new Set(namesakes.map(({ id }) => id))
  return named.map(({ id, name, parentId }) => {
    const above = doubled.has(id) && parentId !== null ? parents.get(parentId) : undefined
    return [id, above ? `${name} (${above.replace('Ủy ban nhân dân', 'UBND')})` : name]
  })
}

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
  const on = effectiveOn ?? '9999-12-31'
  const agencies = await organizationUnits.findFacts(trx, tenantId, idsOf('organization'))
  const places = await placeUnits.findFacts(trx, tenantId, idsOf('place'))
  const known = [
    ...(await tellApart(trx, tenantId, agencies, on)),
    ...places.map((unit) => [unit.id, nameBefore(unit, on)] as const),
  ]
  const made = await findMadeNames(trx, tenantId, id)
  return Object.fromEntries([
    ...made
      .filter((one) => [...named, ...parents].some((unit) => unit.id === one.id))
      .map((one) => [one.id, one.name] as const),
    ...known,
  ])
}
