import { writtenDay } from '../../../pack-kit/index.ts'
import { foldName } from '../rules/fold-name.ts'
import { heldOn, type KnownAgencies } from './find-agencies.ts'
import { type Reference, readReference } from './rules/read-reference.ts'
import { holdsOn, overlaps, type Period, sayPeriod, sinceBeforeData } from './rules/sheet-period.ts'
import type { AgencySurvey } from './rules/survey-agencies.ts'
import type { FoundVersion } from './sheet-lookup-store.ts'

/** A parent that is there; one that another row of the sheet will make; none; or why it cannot be told. */
export type ResolvedParent =
  | { kind: 'known'; version: FoundVersion }
  | { kind: 'row'; number: number }
  | { kind: 'none' }
  | { kind: 'problem'; text: string }

/** A row's "Trực thuộc", the days it holds (yyyy-mm-dd) and the one it is read on. */
type CitingRow = { number: number; parent: string | null; period: Period; day: string }

function allMeant({ code, name, under }: Reference, known: KnownAgencies): readonly FoundVersion[] {
  if (code !== null) return known.byCode(code)
  return under === null ? known.byName(name ?? '') : known.byNames(name ?? '', under)
}

/**
 * The agencies that "Trực thuộc" may mean by their names, on whichever of the row's days: one that was renamed or has lost its
 * code since the row began is written as it was on the day the sheet was exported. A bare code may not, for codes are given anew.
 */
export function findCitedParents({ parent, period }: CitingRow, known: KnownAgencies): FoundVersion[] {
  const reference = parent === null ? null : readReference(parent)
  if (reference?.name == null) return []
  const key = foldName(reference.name)
  const named = allMeant(reference, known).filter(
    ({ name, shortName, aliases, validFrom, validTo }) =>
      [name, shortName ?? '', ...aliases].some((one) => foldName(one) === key) &&
      overlaps({ from: validFrom, to: validTo }, period),
  )
  return [...new Map(named.map((version) => [version.organizationId, version])).values()]
}

/**
 * Which agency "Trực thuộc" means on the row's day, else by its name of today, and whether it lasts as long as the row does.
 * @param rows of the sheet, when they may be counted on
 */
export function resolveParent(
  row: CitingRow,
  now: string,
  known: KnownAgencies,
  rows: AgencySurvey | null,
): ResolvedParent {
  if (row.parent === null) return { kind: 'none' }
  const { day } = row
  const reference = readReference(row.parent)
  const { name } = reference
  const all = allMeant(reference, known)
  const ofDay = heldOn(all, day)
  const then = ofDay.length > 0 || !holdsOn(row.period, now) ? ofDay : heldOn(all, now).filter(livedOn(day))
  const [only, ...others] = then
  if (only && others.length === 0)
    return ends(only.name, { from: only.lifeFrom, to: only.lifeTo }, row.period.to) ?? { kind: 'known', version: only }
  const inSheet = rows?.meantBy(reference, row.number, day) ?? []
  const [made] = inSheet
  if (only === undefined && made && inSheet.length === 1)
    return ends(row.parent, made, row.period.to) ?? { kind: 'row', number: made.number }
  const count = then.length + inSheet.length
  if (count > 1)
    return problem(
      `Có ${count} cơ quan tên “${row.parent}”. Ghi kèm mã, như “${name} (H33.12)”, hoặc “(thuộc …)” để phân biệt.`,
    )
  const [other] = all
  if (other)
    return problem(
      `“${row.parent}” không tồn tại vào ngày ${writtenDay(day)} (danh bạ ghi ${sayPeriod(other)}). Sửa “Trực thuộc” hoặc “Từ ngày”.`,
    )
  return problem(
    `Không thấy cơ quan “${row.parent}” trong danh bạ${rows ? ' và trong bảng' : ''}. Kiểm tra tên hoặc mã, hoặc thêm cơ quan đó.`,
  )
}

const livedOn =
  (day: string) =>
  ({ lifeFrom, lifeTo }: FoundVersion): boolean =>
    holdsOn({ from: lifeFrom, to: lifeTo }, day)

const problem = (text: string): ResolvedParent => ({ kind: 'problem', text })

/** Under an agency that has ended nothing goes on. */
function ends(name: string, { from, to }: Period, rowTo: string | null): ResolvedParent | null {
  if (to === null || (rowTo !== null && rowTo <= to)) return null
  const period = sayPeriod({ validFrom: from ?? sinceBeforeData, validTo: to })
  return problem(`“${name}” chỉ tồn tại ${period}. Ghi “Đến ngày” không muộn hơn, hoặc sửa “Trực thuộc”.`)
}
