import type { Certainty } from '../../rules/change.ts'
import { findClashes, roleOf, type UnitUse } from './find-clashes.ts'
import type { CitedWords, NameWords } from './made-units.ts'
import type { SheetRow } from './sheet-row.ts'

/** What the rows of one change say together; null: nobody says. */
export type RowGroup = { certainty: Certainty | null; continues: boolean | null; note: string | null }

/** As many as a change may join or divide. */
const mostOfOneChange = 200

const keyOf = ({ code, nameKey, underKey }: CitedWords): string =>
  JSON.stringify([code, code === null ? nameKey : null, underKey])

/** The unit a row is about, as far as its words tell. */
function formerKey({ unit, values: { former, within } }: SheetRow, words: NameWords): string {
  const cited = words.cite(unit, former ?? '')
  const underKey = cited.underKey ?? (within === null ? null : words.nameKey(unit, within))
  return `${unit}|${keyOf({ ...cited, underKey })}`
}

const targetKey = ({ unit, values: { made } }: SheetRow, words: NameWords): string =>
  `${unit}|${keyOf(words.cite(unit, made ?? ''))}`

/** Rows of one change have the old unit in common (“Tách”), or the new one (“Hợp nhất”, “Sáp nhập vào”). */
function changeKey(row: SheetRow, words: NameWords): string {
  if (row.kind === 'split') return `split|${formerKey(row, words)}`
  return row.kind === 'consolidate' || row.kind === 'absorb' ? `merge|${targetKey(row, words)}` : `row|${row.number}`
}

function toGroup(rows: readonly SheetRow[]): RowGroup {
  const certain = rows.map(({ values }) => values.certainty)
  const continues = rows.map(({ values }) => values.continues)
  return {
    certainty: certain.includes('uncertain') ? 'uncertain' : certain.includes('confirmed') ? 'confirmed' : null,
    continues: continues.includes('yes') ? true : continues.includes('no') ? false : null,
    note: [...new Set(rows.flatMap(({ values }) => values.note ?? []))].join('; ') || null,
  }
}

function useOf(row: SheetRow, group: RowGroup | undefined, words: NameWords): UnitUse[] {
  const { number, kind, values } = row
  const role = roleOf(kind, group?.continues ?? false)
  if (role === null) return []
  const target = values.made === null ? null : targetKey(row, words)
  const link = kind === 'split' ? target : JSON.stringify([target, values.fields])
  return [{ number, kind, role, key: formerKey(row, words), link: link ?? '' }]
}

/** Puts rows of one change together, and tells those that are too many, repeat or contradict others. */
export function groupRows(
  rows: readonly SheetRow[],
  words: NameWords,
): { byRow: ReadonlyMap<number, RowGroup>; messages: readonly (readonly [number, string])[] } {
  const groups = [...Map.groupBy(rows, (row) => changeKey(row, words)).values()]
  const byRow = new Map<number, RowGroup>()
  for (const own of groups) {
    const group = toGroup(own)
    for (const { number } of own) byRow.set(number, group)
  }
  const tooMany = groups.flatMap((own) => own.slice(mostOfOneChange))
  const sayTooMany = `Một thay đổi gồm tối đa ${mostOfOneChange} đơn vị. Ghi thành nhiều thay đổi.`
  return {
    byRow,
    messages: [
      ...tooMany.map(({ number }) => [number, sayTooMany] as const),
      ...findClashes(rows.flatMap((row) => useOf(row, byRow.get(row.number), words))),
    ],
  }
}
