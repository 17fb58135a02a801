import type { Trx } from '../../../platform/db/database.ts'
import { agencyNames } from '../../organizations/index.ts'
import { placeHistory, placeNames } from '../../places/index.ts'
import { organizationUnits } from '../organization-units.ts'
import { type Change, madeBy, type UnitKind, unitsOf } from '../rules/change.ts'
import { nameOn } from '../rules/unit-facts.ts'
import { nameWords } from './name-words.ts'
import type { DraftDays } from './resolve-units.ts'

/** A unit as cells cite it, so that it is found again. */
export type Citation = { text: string; within: string | null }

export type Citations = {
  /** the day before: “Đơn vị cũ” and “Thuộc” */
  former(id: string): Citation
  /** one that takes over, is above, or is governed */
  named(id: string): string
}

/** Units a reorganization makes, by name. */
export type MadeName = { id: string; name: string; unit: UnitKind }

/** Every unit some changes name, and what is above those they make. */
function unitsNamed(changes: readonly Change[]): Record<UnitKind, string[]> {
  const made = changes.flatMap(madeBy)
  const all = [
    ...changes.flatMap(unitsOf),
    ...made.flatMap(({ unit, terms }) => (terms.parentId ? [{ unit, id: terms.parentId }] : [])),
    ...made.flatMap(({ terms }) => (terms.placeId ? [{ unit: 'place' as const, id: terms.placeId }] : [])),
  ]
  const idsOf = (kind: UnitKind) => [...new Set(all.filter(({ unit }) => unit === kind).map(({ id }) => id))]
  return { organization: idsOf('organization'), place: idsOf('place') }
}

/** Says how the units of some changes are cited, as of the day before or, of those that take over, of the day. */
export async function citeUnits(
  trx: Trx,
  tenantId: string,
  changes: readonly Change[],
  days: DraftDays,
  madeNames: readonly MadeName[],
): Promise<Citations> {
  const ids = unitsNamed(changes)
  const made = await citeMade(trx, tenantId, changes, days, madeNames)
  const agencies = await citeAgencies(trx, tenantId, ids.organization, days, madeNames)
  const places = await citePlaces(trx, tenantId, ids.place, days)
  const plain = (text: string | undefined): Citation => ({ text: text ?? '', within: null })
  return {
    former: (id) => places.before.get(id) ?? plain(agencies.before.get(id)),
    named: (id) => made.get(id) ?? places.on.get(id) ?? agencies.on.get(id) ?? '',
  }
}

const keyOf = ({ unit, name }: { unit: UnitKind; name: string }) => `${unit}|${nameWords.nameKey(unit, name)}`

/** New units go by their names; of several agencies of one name each with what it lies under. */
async function citeMade(
  trx: Trx,
  tenantId: string,
  changes: readonly Change[],
  { on }: DraftDays,
  madeNames: readonly MadeName[],
): Promise<ReadonlyMap<string, string>> {
  const alike = Map.groupBy(madeNames, keyOf)
  const parents = new Map(changes.flatMap(madeBy).map(({ id, terms }) => [id, terms.parentId]))
  const above = await organizationUnits.findFacts(
    trx,
    tenantId,
    [...parents.values()].flatMap((id) => id ?? []),
  )
  const names = new Map([
    ...above.map((facts) => [facts.id, nameOn(facts, on)] as const),
    ...madeNames.map(({ id, name }) => [id, name] as const),
  ])
  return new Map(
    madeNames.map((one) => {
      const parent = names.get(parents.get(one.id) ?? '')
      const isAlone = one.unit === 'place' || (alike.get(keyOf(one))?.length ?? 0) < 2 || parent === undefined
      return [one.id, isAlone ? one.name : `${one.name} (thuộc ${parent})`]
    }),
  )
}

type Cited<Value> = { before: ReadonlyMap<string, Value>; on: ReadonlyMap<string, string> }

async function citeAgencies(
  trx: Trx,
  tenantId: string,
  ids: readonly string[],
  { before, on }: DraftDays,
  madeNames: readonly MadeName[],
): Promise<Cited<string>> {
  if (ids.length === 0) return { before: new Map(), on: new Map() }
  const then = await agencyNames.citationsOn(trx, tenantId, ids, before)
  const there = new Map([...then, ...(await agencyNames.citationsOn(trx, tenantId, ids, on))])
  const taken = new Set(madeNames.map(keyOf))
  const namesakes = [...there].filter(([, name]) => taken.has(keyOf({ unit: 'organization', name })))
  return { before: then, on: new Map([...there, ...(await withParents(trx, tenantId, namesakes, on))]) }
}

/** Agencies of whose name a new one is made, each with what it lies under. */
async function withParents(
  trx: Trx,
  tenantId: string,
  cited: readonly (readonly [string, string])[],
  on: string,
): Promise<[string, string][]> {
  if (cited.length === 0) return []
  const lines = await organizationUnits.findLines(
    trx,
    tenantId,
    cited.map(([id]) => id),
    on,
  )
  const parentOf = new Map(lines.map(({ id, parentId }) => [id, parentId]))
  const facts = await organizationUnits.findFacts(trx, tenantId, [
    ...new Set(lines.flatMap(({ parentId }) => parentId ?? [])),
  ])
  const nameOf = new Map(facts.map((unit) => [unit.id, nameOn(unit, on)]))
  return cited.flatMap(([id, name]): [string, string][] => {
    const parent = nameOf.get(parentOf.get(id) ?? '')
    return parent === undefined ? [] : [[id, `${name} (thuộc ${parent})`]]
  })
}

async function citePlaces(
  trx: Trx,
  tenantId: string,
  ids: readonly string[],
  { before, on }: DraftDays,
): Promise<Cited<Citation>> {
  if (ids.length === 0) return { before: new Map(), on: new Map() }
  const linesOn = (day: string) => placeHistory.findPlaceLines(trx, tenantId, ids, day)
  const [then, there] = [await linesOn(before), await linesOn(on)]
  return {
    before: new Map(then.map((line) => [line.placeId, placeNames.citationOf(line)])),
    on: new Map([...then, ...there].map((line) => [line.placeId, inOneCell(placeNames.citationOf(line))])),
  }
}

/** With a code the place is told already. */
const inOneCell = ({ text, within }: Citation): string =>
  text.endsWith(')') || within === null ? text : `${text}, ${within}`
