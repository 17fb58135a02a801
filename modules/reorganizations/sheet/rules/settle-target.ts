import type { FieldChange } from '../../../imports/index.ts'
import type { Change, UnitTerms } from '../../rules/change.ts'
import type { DraftBook } from './draft-book.ts'
import type { ResolvedRow } from './resolved-row.ts'
import type { Writing } from './settled.ts'
import type { Message } from './sheet-row.ts'
import { compareTerms, type Sayings } from './term-differences.ts'

/** The unit a row names as new, once written: its terms where this writing makes it. */
export type WrittenTarget = { id: string; terms: UnitTerms | null }

export type SettledTarget = {
  /** null: to be made */
  id: string | null
  /** what the row says otherwise of a unit the draft makes */
  changes: readonly FieldChange[]
  /** its id, with terms the first time */
  written(writing: Writing): WrittenTarget
  /** writes what the row says otherwise */
  correct(): void
}

/** Settles the new unit of a row: one that is there, one the draft makes, or one to be made. */
export function settleTarget(row: ResolvedRow, book: DraftBook, say: Sayings): SettledTarget | Message {
  const { target, made } = row
  if (target === null) throw new Error('the row names no new unit')
  if ('made' in target)
    return {
      id: null,
      changes: [],
      written: (writing) => writeMade(target.made, made?.terms ?? null, writing),
      correct: () => undefined,
    }
  const { id } = target
  const there = book.made(id)
  const compared =
    there && made ? compareTerms(row.row, made.unit, there.terms, { ...made, refs: row.refs, say }) : null
  if (compared && 'text' in compared) return compared
  return {
    id,
    changes: compared?.changes ?? [],
    written: () => ({ id, terms: null }),
    correct() {
      const current = book.made(id)
      if (current && compared && compared.changes.length > 0)
        book.put(withTerms(current.change, id, { ...current.terms, ...compared.patch }))
    },
  }
}

function writeMade(unit: Parameters<Writing['madeIds']['get']>[0], terms: UnitTerms | null, writing: Writing) {
  const known = writing.madeIds.get(unit)
  if (known !== undefined) return { id: known, terms: null }
  if (terms === null) throw new Error('a new unit without terms')
  const id = writing.newId()
  writing.madeIds.set(unit, id)
  return { id, terms }
}

/** A change with other terms for one of the units it makes. */
function withTerms(change: Change, id: string, terms: UnitTerms): Change {
  if (change.kind === 'create') return { ...change, made: { id, terms } }
  if (change.kind === 'merge') return { ...change, into: { id, terms } }
  if (change.kind !== 'split') return change
  return { ...change, into: change.into.map((target) => (target.id === id ? { ...target, terms } : target)) }
}
