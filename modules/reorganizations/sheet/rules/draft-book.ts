import { type Change, type ChangeKind, madeBy, type UnitKind, type UnitTerms, unitsOf } from '../../rules/change.ts'
import { type Role, rolesOf } from '../../rules/unit-roles.ts'

type Of<Kind extends ChangeKind> = Extract<Change, { kind: Kind }>

/** A unit a change of the draft makes. */
export type DraftUnit = { unit: UnitKind; id: string; terms: UnitTerms; change: Change }

/** The changes of a draft by the units they name, with what a sheet adds to them. */
export type DraftBook = {
  /** units changes make, by a folded name */
  madeNamed(unit: UnitKind, nameKey: string): readonly DraftUnit[]
  madeCoded(unit: UnitKind, code: string): readonly DraftUnit[]
  made(id: string): DraftUnit | null
  /** parts a unit plays in the draft, each with its change */
  rolesOf(id: string): readonly { role: Role; change: Change }[]
  /** changes of a kind that name a unit */
  changesOf<Kind extends ChangeKind>(kind: Kind, id: string): readonly Of<Kind>[]
  /** adds a change, or puts it in the place of the one with its id */
  put(change: Change): void
  /** what was put: changes not there before, in order, and changes that were */
  result(): { added: Change[]; altered: Change[] }
}

/** @param nameKey a name folded for comparing */
export function openDraftBook(
  changes: readonly Change[],
  nameKey: (unit: UnitKind, name: string) => string,
): DraftBook {
  const before = new Set(changes.map(({ id }) => id))
  const byId = new Map<string, Change>()
  const naming = new Map<string, Set<string>>()
  const makers = new Map<string, string>()
  const namesakes = new Map<string, Set<string>>()
  const coded = new Map<string, Set<string>>()
  const touched = new Set<string>()
  const add = <Key>(index: Map<Key, Set<string>>, key: Key, id: string) => {
    const ids = index.get(key)
    if (ids) ids.add(id)
    else index.set(key, new Set([id]))
  }
  const enter = (change: Change) => {
    byId.set(change.id, change)
    for (const { id } of unitsOf(change)) add(naming, id, change.id)
    for (const { unit, id, terms } of madeBy(change)) {
      makers.set(id, change.id)
      add(namesakes, `${unit}|${nameKey(unit, terms.name)}`, id)
      if (terms.code !== null) add(coded, `${unit}|${terms.code}`, id)
    }
  }
  for (const change of changes) enter(change)
  const changesNaming = (id: string) => [...(naming.get(id) ?? [])].flatMap((changeId) => byId.get(changeId) ?? [])
  const made = (id: string): DraftUnit | null => {
    const change = byId.get(makers.get(id) ?? '')
    const unit = change && madeBy(change).find((one) => one.id === id)
    return change && unit ? { ...unit, change } : null
  }
  const madeAmong = (ids: ReadonlySet<string> | undefined) => [...(ids ?? [])].flatMap((id) => made(id) ?? [])
  return {
    made,
    madeNamed: (unit, key) =>
      madeAmong(namesakes.get(`${unit}|${key}`)).filter(({ terms }) => nameKey(unit, terms.name) === key),
    madeCoded: (unit, code) => madeAmong(coded.get(`${unit}|${code}`)).filter(({ terms }) => terms.code === code),
    rolesOf: (id) =>
      changesNaming(id).flatMap((change) =>
        rolesOf([change])
          .filter((one) => one.id === id)
          .map(({ role }) => ({ role, change })),
      ),
    changesOf: <Kind extends ChangeKind>(kind: Kind, id: string) =>
      changesNaming(id).filter((change): change is Of<Kind> => change.kind === kind),
    put(change) {
      touched.add(change.id)
      enter(change)
    },
    result() {
      const put = [...touched].flatMap((id) => byId.get(id) ?? [])
      return {
        added: put.filter(({ id }) => !before.has(id)),
        altered: put.filter(({ id }) => before.has(id)),
      }
    },
  }
}
