import { heldOn, type KnownAgencies } from './find-agencies.ts'
import { readReference } from './rules/read-reference.ts'
import { type Period, sayDay, sayPeriod, sinceBeforeData } from './rules/sheet-period.ts'
import type { AgencySurvey } from './rules/survey-agencies.ts'
import type { FoundVersion } from './sheet-lookup-store.ts'

/** A parent that is there; one that another row of the sheet will make; none; or why it cannot be told. */
export type ResolvedParent =
  | { kind: 'known'; version: FoundVersion }
  | { kind: 'row'; number: number }
  | { kind: 'none' }
  | { kind: 'problem'; text: string }

/**
 * Which agency "Trực thuộc" means on a day (yyyy-mm-dd), and whether it lasts as long as the row does.
 * @param rows of the sheet, when they may be counted on
 */
export function resolveParent(
  row: { number: number; parent: string | null; to: string | null },
  day: string,
  known: KnownAgencies,
  rows: AgencySurvey | null,
): ResolvedParent {
  if (row.parent === null) return { kind: 'none' }
  const reference = readReference(row.parent)
  const { code, name, under } = reference
  const all =
    code !== null ? known.byCode(code) : under !== null ? known.byNames(name ?? '', under) : known.byName(name ?? '')
  const then = heldOn(all, day)
  const [only, ...others] = then
  if (only && others.length === 0)
    return ends(only.name, { from: only.lifeFrom, to: only.lifeTo }, row.to) ?? { kind: 'known', version: only }
  const inSheet = rows?.meantBy(reference, row.number, day) ?? []
  const [made] = inSheet
  if (only === undefined && made && inSheet.length === 1)
    return ends(row.parent, made, row.to) ?? { kind: 'row', number: made.number }
  const count = then.length + inSheet.length
  if (count > 1)
    return problem(
      `Có ${count} cơ quan tên “${row.parent}”. Ghi kèm mã, như “${name} (H33.12)”, hoặc “(thuộc …)” để phân biệt.`,
    )
  const [other] = all
  if (other)
    return problem(
      `“${row.parent}” không tồn tại vào ngày ${sayDay(day)} (danh bạ ghi ${sayPeriod(other)}). Sửa “Trực thuộc” hoặc “Từ ngày”.`,
    )
  return problem(
    `Không thấy cơ quan “${row.parent}” trong danh bạ${rows ? ' và trong bảng' : ''}. Kiểm tra tên hoặc mã, hoặc thêm cơ quan đó.`,
  )
}

const problem = (text: string): ResolvedParent => ({ kind: 'problem', text })

/** Under an agency that has ended nothing goes on. */
function ends(name: string, { from, to }: Period, rowTo: string | null): ResolvedParent | null {
  if (to === null || (rowTo !== null && rowTo <= to)) return null
  const period = sayPeriod({ validFrom: from ?? sinceBeforeData, validTo: to })
  return problem(`“${name}” chỉ tồn tại ${period}. Ghi “Đến ngày” không muộn hơn, hoặc sửa “Trực thuộc”.`)
}
