import { type FieldChange, toCell } from '../../../imports/index.ts'
import type { Certainty, Change } from '../../rules/change.ts'
import { columnOf } from '../change-columns.ts'
import type { ResolvedRow } from './resolved-row.ts'

type About = { certainty: Certainty; note: string | null }

const longestNote = 1000

/** Note and certainty of a new change. */
export const aboutOf = ({ row, group }: ResolvedRow): About => ({
  certainty: group.certainty ?? 'confirmed',
  note: row.values.note,
})

const says = (change: Change, note: string | null): boolean => note === null || (change.note?.includes(note) ?? false)

/** The note of all rows of a change, as far as it can be kept. */
const wholeNote = ({ row, group }: ResolvedRow): string | null =>
  group.note !== null && group.note.length <= longestNote ? group.note : row.values.note

/** What a row says of a change that has it otherwise. Several rows of one change may each have a note. */
export function compareAbout(given: ResolvedRow, change: Change): FieldChange[] {
  const { row, group } = given
  const isCertain = group.certainty === null || group.certainty === change.certainty
  return [
    ...(says(change, row.values.note) ? [] : [{ column: 'note', before: change.note, after: wholeNote(given) }]),
    ...(isCertain
      ? []
      : [
          {
            column: 'certainty',
            before: toCell(change.certainty, columnOf('certainty')),
            after: toCell(group.certainty, columnOf('certainty')),
          },
        ]),
  ]
}

/** Note and certainty of a change a row is in, as the row says them. */
export const correctAbout = (given: ResolvedRow, change: Change): About => ({
  certainty: given.group.certainty ?? change.certainty,
  note: says(change, given.row.values.note) ? change.note : wholeNote(given),
})

/** Note and certainty of a change that a row joins. */
export function joinAbout({ row, group }: ResolvedRow, change: Change): About {
  const { note } = row.values
  const both = change.note === null || note === null || says(change, note) ? null : `${change.note}; ${note}`
  return {
    certainty: group.certainty === 'uncertain' ? 'uncertain' : change.certainty,
    note: both !== null && both.length <= longestNote ? both : (change.note ?? note),
  }
}
