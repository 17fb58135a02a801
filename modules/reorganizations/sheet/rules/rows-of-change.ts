import type { Change, UnitTerms } from '../../rules/change.ts'
import type { ChangeValues } from '../change-columns.ts'
import type { RowKind } from './sheet-row.ts'

/** How units are cited in cells. */
type Citing = {
  former(id: string): { text: string; within: string | null }
  named(id: string): string
}

const nothing: ChangeValues = {
  change: null,
  unit: null,
  former: null,
  within: null,
  made: null,
  madeShort: null,
  madeKind: null,
  level: null,
  parent: null,
  code: null,
  place: null,
  fields: null,
  continues: null,
  note: null,
  certainty: null,
}

const listOrNothing = (items: readonly string[]): readonly string[] | null => (items.length === 0 ? null : items)

/** A change of a reorganization as rows of the sheet; recognitions have a sheet of their own. */
export function rowsOfChange(change: Change, citing: Citing): ChangeValues[] {
  const common = { note: change.note, certainty: change.certainty === 'uncertain' ? 'uncertain' : null }
  const row = (kind: RowKind, unit: string, formerId: string | null, more: Partial<ChangeValues>): ChangeValues => {
    const former = formerId === null ? null : citing.former(formerId)
    return {
      ...nothing,
      ...common,
      change: kind,
      unit,
      former: former && former.text,
      within: former && former.within,
      ...more,
    }
  }
  const parentOf = (id: string | null) => (id === null ? 'Không' : citing.named(id))
  const termsOf = (terms: UnitTerms): Partial<ChangeValues> => ({
    made: terms.name,
    madeShort: terms.shortName,
    madeKind: terms.kind,
    level: terms.level,
    parent: parentOf(terms.parentId),
    code: terms.code,
    place: terms.placeId && citing.named(terms.placeId),
    fields: listOrNothing(terms.fields),
  })
  switch (change.kind) {
    case 'merge': {
      const { unit, fromIds, into } = change
      const more = into.terms === null ? { made: citing.named(into.id) } : termsOf(into.terms)
      return fromIds.map((id) => row(into.terms === null ? 'absorb' : 'consolidate', unit, id, more))
    }
    case 'split': {
      const continues = change.continues ? 'yes' : null
      return change.into.map(({ id, terms, fields }) => {
        const made = terms === null ? { made: citing.named(id) } : termsOf(terms)
        return row('split', change.unit, change.fromId, { ...made, fields, continues })
      })
    }
    case 'rename': {
      const { name, shortName, kind, code } = change.to
      return [row('rename', change.unit, change.unitId, { made: name, madeShort: shortName, madeKind: kind, code })]
    }
    case 'abolish':
      return [row('abolish', change.unit, change.unitId, {})]
    case 'move':
      return [row('move', change.unit, change.unitId, { parent: parentOf(change.parentId) })]
    case 'transfer_field':
      return [
        row('transfer_field', 'organization', change.fromId, {
          made: citing.named(change.toId),
          fields: change.fields,
        }),
      ]
    case 'create':
      return [row('create', change.unit, null, termsOf(change.made.terms))]
    case 'recognise':
      return []
  }
}
