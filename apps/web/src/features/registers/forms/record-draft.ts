import type { RegisterRecordPage } from '../../../api/operations'
import type { OpenedRegister } from '../definition/opened-register'
import type { Typed } from './typed-values'
import { writeTyped } from './write-typed'

/**
 * What is being written: the record as it was when the form was opened (version 0: there was none), and the inputs. A draft that was
 * left and taken up again still knows what it was made from.
 */
export type RecordDraft = { version: number; base: Readonly<Record<string, unknown>>; typed: Typed }

export const newDraft = (typed: Typed): RecordDraft => ({ version: 0, base: {}, typed })

export const draftOf = (opened: OpenedRegister, record: RegisterRecordPage): RecordDraft => ({
  version: record.version,
  base: record.values,
  typed: writeTyped(opened, record),
})

/** What two people wrote in one field, in words. */
export type Difference = { field: string; name: string; mine: string; theirs: string }

/** My words laid over the newest record, where I chose them. */
export function mergeDrafts(
  mine: RecordDraft,
  newest: RecordDraft,
  differences: readonly Difference[],
  keptMine: ReadonlySet<string>,
): RecordDraft {
  const kept = differences.flatMap(({ field }) => (keptMine.has(field) ? [[field, mine.typed[field]]] : []))
  return { ...newest, typed: { ...newest.typed, ...Object.fromEntries(kept) } }
}
