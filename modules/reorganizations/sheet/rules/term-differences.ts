import { type FieldChange, toCell } from '../../../imports/index.ts'
import type { UnitTerms } from '../../rules/change.ts'
import { columnOf } from '../change-columns.ts'
import { fieldsOfMade, isFault, type KindWords, readCode, type Source, type UnitRef } from './made-terms.ts'
import type { MadeUnit } from './made-units.ts'
import type { Message, SheetRow } from './sheet-row.ts'

/** What a row says otherwise than the draft: for people, and as it would be kept. */
export type Differences<Patch> = { changes: readonly FieldChange[]; patch: Patch }

export type Sayings = { name(id: string): string; kinds: KindWords }

type Refs = { parent: UnitRef | null; place: UnitRef | null }

const sameItems = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((item) => other.includes(item))

const idOf = (ref: UnitRef | null): string | null => (ref && 'id' in ref ? ref.id : null)

/** Cells of a row beside the terms the draft has for the new unit it names; empty cells say nothing. */
export function compareTerms(
  { kind: rowKind, unit, values }: SheetRow,
  made: MadeUnit,
  terms: UnitTerms,
  { refs, sources, say }: { refs: Refs; sources: readonly Source[]; say: Sayings },
): Differences<Partial<UnitTerms>> | Message {
  const code = readCode(unit, made.given.code, values.level ?? terms.level, say.kinds)
  if (isFault(code)) return code
  const changes: FieldChange[] = []
  const patch: Partial<UnitTerms> = {}
  const compare = (
    column: 'madeShort' | 'madeKind' | 'level' | 'code',
    key: 'shortName' | 'kind' | 'level' | 'code',
    value: string | null,
  ) => {
    if (value === null || value === terms[key]) return
    changes.push({ column, before: toCell(terms[key], columnOf(column)), after: toCell(value, columnOf(column)) })
    Object.assign(patch, { [key]: value })
  }
  compare('madeShort', 'shortName', values.madeShort)
  compare('madeKind', 'kind', values.madeKind)
  compare('level', 'level', values.level)
  compare('code', 'code', values.code && code.value)
  const compareRef = (column: 'parent' | 'place', key: 'parentId' | 'placeId', ref: UnitRef | null) => {
    const before = terms[key]
    if (values[column] === null || ref === null || ('id' in ref && ref.id === before)) return
    changes.push({ column, before: before === null ? null : say.name(before), after: values[column] })
    Object.assign(patch, { [key]: idOf(ref) })
  }
  compareRef('parent', 'parentId', refs.parent)
  compareRef('place', 'placeId', refs.place)
  const fields = values.fields === null || rowKind === 'split' ? null : fieldsOfMade(made, sources)
  if (fields !== null && !sameItems(fields, terms.fields)) {
    changes.push({
      column: 'fields',
      before: toCell(terms.fields, columnOf('fields')),
      after: toCell(fields, columnOf('fields')),
    })
    patch.fields = fields
  }
  return { changes, patch }
}
