import type { Trx } from '../../platform/db/database.ts'
import { organizationUnits } from './organization-units.ts'
import { placeUnits } from './place-units.ts'
import { type Change, madeBy, type UnitKind, unitsOf } from './rules/change.ts'
import type { WorldFacts } from './rules/unit-facts.ts'
import type { Units } from './units.ts'

const unitsOfKind: Record<UnitKind, Units> = { organization: organizationUnits, place: placeUnits }

type Given = { names: { parentId: string | null; name: string }[]; codes: string[] }

/** Names and codes that the changes give out. */
function givenOut(changes: readonly Change[], unit: UnitKind): Given {
  const made = changes.flatMap(madeBy).filter((one) => one.unit === unit)
  return {
    names: made.map(({ terms }) => ({ parentId: terms.parentId, name: terms.name })),
    codes: made.flatMap(({ terms }) => terms.code ?? []),
  }
}

/** Renamed and moved units keep what the change leaves out, so their new names are asked under the parents they will have. */
function givenAnew(changes: readonly Change[], unit: UnitKind, parentOf: (id: string) => string | null): Given {
  const renames = changes.flatMap((change) => (change.kind === 'rename' && change.unit === unit ? [change] : []))
  const moves = new Map(
    changes.flatMap((change) =>
      change.kind === 'move' && change.unit === unit ? [[change.unitId, change.parentId] as const] : [],
    ),
  )
  return {
    names: renames.map(({ unitId, to }) => ({
      parentId: moves.has(unitId) ? (moves.get(unitId) ?? null) : parentOf(unitId),
      name: to.name,
    })),
    codes: renames.flatMap(({ to }) => to.code ?? []),
  }
}

/** Those that are not there yet on the day; one that only changes its name later is. */
function laterOf<Child extends { id: string; parentId: string }>(
  all: readonly Child[],
  present: readonly Child[],
): Child[] {
  const there = new Set(present.map(({ id, parentId }) => `${parentId}|${id}`))
  return all.filter(({ id, parentId }) => !there.has(`${parentId}|${id}`))
}

/** Everything a plan of these changes needs to know about units of one kind on their day. */
async function loadKind(trx: Trx, tenantId: string, changes: readonly Change[], on: string, unit: UnitKind) {
  const units = unitsOfKind[unit]
  const named = [
    ...new Set(
      changes
        .flatMap(unitsOf)
        .filter((one) => one.unit === unit)
        .map(({ id }) => id),
    ),
  ]
  const parents = changes
    .flatMap(madeBy)
    .flatMap(({ terms, ...made }) => (made.unit === unit ? (terms.parentId ?? []) : []))
  const under = await units.findChildrenFrom(trx, tenantId, named, on)
  const children = under.filter(({ since }) => since === null || since <= on)
  const lines = await units.findLines(trx, tenantId, [...new Set([...named, ...parents])], on)
  const known = [...named, ...parents, ...children.map(({ id }) => id), ...lines.map(({ id }) => id)]
  const facts = await units.findFacts(trx, tenantId, [...new Set(known)])
  const parentOf = new Map(lines.map(({ id, parentId }) => [id, parentId]))
  const [out, anew] = [givenOut(changes, unit), givenAnew(changes, unit, (id) => parentOf.get(id) ?? null)]
  return {
    facts,
    children: children.map((child) => ({ ...child, unit })),
    laterChildren: laterOf(under, children).map((child) => ({ ...child, unit })),
    laterSuccessions: await units.findLaterSuccessions(trx, tenantId, named, on),
    lines,
    takenNames: (await units.findTakenNames(trx, tenantId, [...out.names, ...anew.names], on)).map((taken) => ({
      ...taken,
      unit,
    })),
    takenCodes: (await units.findTakenCodes(trx, tenantId, [...out.codes, ...anew.codes], on)).map((taken) => ({
      ...taken,
      unit,
    })),
  }
}

/** What the planner has to know of the directory and the map on the day of a reorganization. */
export async function loadWorld(
  trx: Trx,
  tenantId: string,
  changes: readonly Change[],
  on: string,
): Promise<WorldFacts> {
  const [agencies, places] = [
    await loadKind(trx, tenantId, changes, on, 'organization'),
    await loadKind(trx, tenantId, changes, on, 'place'),
  ]
  const both = [agencies, places]
  return {
    units: new Map(both.flatMap(({ facts }) => facts.map((unit) => [unit.id, unit] as const))),
    children: both.flatMap(({ children }) => children),
    laterChildren: both.flatMap(({ laterChildren }) => laterChildren),
    laterSuccessions: new Map(
      both.flatMap(({ laterSuccessions }) => laterSuccessions.map(({ id, on: day }) => [id, day] as const)),
    ),
    parents: new Map(both.flatMap(({ lines }) => lines.map(({ id, parentId }) => [id, parentId] as const))),
    takenNames: both.flatMap(({ takenNames }) => takenNames),
    takenCodes: both.flatMap(({ takenCodes }) => takenCodes),
  }
}
