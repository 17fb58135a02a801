import type { AgencyPlan } from './agency-plan.ts'
import type { AgenciesUnder, KnownAgencies } from './find-agencies.ts'
import { overlaps, sayPeriod } from './rules/sheet-period.ts'
import type { FoundVersion } from './sheet-lookup-store.ts'

/** A code, or a name under the same agency, that another agency has within the days of a plan. */
export function findTaken(
  { organizationId, row, period, underRow }: AgencyPlan,
  known: KnownAgencies,
  under: AgenciesUnder,
): { column: 'code' | 'name'; text: string } | null {
  const isOther = (version: FoundVersion) =>
    version.organizationId !== organizationId && overlaps({ from: version.validFrom, to: version.validTo }, period)
  const coded = row.code === null ? undefined : known.byCode(row.code).find(isOther)
  if (coded)
    return {
      column: 'code',
      text: `Mã ${row.code} đang thuộc “${coded.name}” (${sayPeriod(coded)}). Kiểm tra lại mã hoặc “Từ ngày”.`,
    }
  if (underRow !== null) return null
  const alike =
    row.parentId === null
      ? known.byName(row.name).filter(({ parentId }) => parentId === null)
      : under(row.parentId, row.name)
  const named = alike.find((version) => version.isFullName && isOther(version))
  if (named)
    return {
      column: 'name',
      text: `Danh bạ đã có “${named.name}” dưới cùng cơ quan cấp trên (${sayPeriod(named)}). Kiểm tra lại tên hoặc “Từ ngày”.`,
    }
  return null
}
