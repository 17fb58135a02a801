import { writtenDay } from '../../../pack-kit/index.ts'
import { inOneLine } from '../../../platform/http/one-line.ts'
import { type FieldChange, type Judgement, type RowMessage, toCell } from '../../imports/index.ts'
import type { AgencyPlan, AgencyTerms } from './agency-plan.ts'
import { periodOf, sayPeriod, shownPeriod } from './rules/sheet-period.ts'
import { type ColumnKey, columnOf, type SheetValues } from './sheet-columns.ts'
import type { FoundVersion } from './sheet-lookup-store.ts'

/** Columns whose cells are compared with what is kept as they are; an empty cell says nothing. */
const plainColumns = ['code', 'code102', 'name', 'shortName', 'kind', 'level', 'note'] as const
const listColumns = ['aliases', 'fields'] as const

/** A row beside the version that holds on its day: what it would correct. Periods are never changed by a sheet. */
export function compareAgency(version: FoundVersion, terms: AgencyTerms): Judgement<AgencyPlan> {
  const { values, parent, place } = terms
  const { to } = periodOf(values)
  if (to !== null && to !== version.validTo)
    return {
      verdict: 'error',
      messages: [
        {
          column: 'validTo',
          text: `Danh bạ ghi cơ quan này ${sayPeriod(version)}. Thời gian không sửa bằng bảng: để trống “Đến ngày”, hoặc ghi một đợt sắp xếp.`,
        },
      ],
    }
  const changes: FieldChange[] = []
  const row = { ...termsOf(version) }
  for (const key of plainColumns) {
    const value = values[key]
    if (value === null || isSame(key, value, version[key])) continue
    changes.push(change(key, version[key], value))
    Object.assign(row, { [key]: value })
  }
  for (const key of listColumns) {
    const value = values[key]
    if (value === null || sameItems(value, version[key])) continue
    changes.push(change(key, version[key], value))
    Object.assign(row, { [key]: value })
  }
  let movesTo: string | null = null
  // An agency of the same sheet is no other than the one that is there only once it is written.
  if (parent.kind === 'row') changes.push({ column: 'parent', before: version.parentName, after: values.parent })
  if (parent.kind === 'known' && parent.version.organizationId !== version.parentId) {
    movesTo = parent.version.organizationId
    changes.push({ column: 'parent', before: version.parentName, after: values.parent })
    row.parentId = movesTo
  }
  if (place && place.id !== version.placeId) {
    changes.push({ column: 'place', before: version.placeName, after: values.place })
    row.placeId = place.id
  }
  const messages = [...aboutStart(version, values), ...aboutParent(changes)]
  if (changes.length === 0) return { verdict: 'same', messages }
  const plan = {
    organizationId: version.organizationId,
    row,
    movesTo,
    underRow: parent.kind === 'row' ? parent.number : null,
    period: { from: version.validFrom, to: version.validTo },
  }
  return { verdict: 'differs', plan, changes, messages }
}

function termsOf(version: FoundVersion): AgencyPlan['row'] {
  const { organizationId, validFrom, validTo, kind, level, name, shortName, code, code102 } = version
  const { aliases, parentId, placeId, fields, note } = version
  return {
    organizationId,
    validFrom,
    validTo,
    kind,
    level,
    name,
    shortName,
    code,
    code102,
    aliases,
    parentId,
    placeId,
    fields,
    note,
  }
}

const change = (
  key: ColumnKey,
  before: string | readonly string[] | null,
  after: string | readonly string[],
): FieldChange => ({
  column: key,
  before: toCell(before, columnOf(key)),
  after: toCell(after, columnOf(key)),
})

/** Cells of names come in one line; names entered long ago may not be, and look the same. */
const isSame = (key: (typeof plainColumns)[number], value: string, kept: string | null): boolean =>
  value === (key === 'note' ? kept : kept && inOneLine(kept))

const sameItems = (given: readonly string[], kept: readonly string[]): boolean =>
  given.length === kept.length && kept.every((item) => given.includes(inOneLine(item)))

function aboutStart(version: FoundVersion, { validFrom }: SheetValues): RowMessage[] {
  const kept = shownPeriod(version).validFrom
  if (validFrom === null || validFrom === version.validFrom || validFrom === kept) return []
  const since = kept === null ? 'từ trước' : `từ ${writtenDay(kept)}`
  return [{ column: 'validFrom', text: `Danh bạ ghi thông tin này có ${since}; bảng không sửa ngày bắt đầu.` }]
}

const aboutParent = (changes: readonly FieldChange[]): RowMessage[] =>
  changes.some(({ column }) => column === 'parent')
    ? [
        {
          column: 'parent',
          text: 'Bảng chỉ sửa cấp trên ghi sai. Nếu cơ quan chuyển cấp trên từ một ngày nào đó, hãy lập đợt sắp xếp.',
        },
      ]
    : []
