import type { AgencyPlan } from './agency-plan.ts'
import type { KnownAgencies } from './find-agencies.ts'
import { overlaps, sayPeriod } from './rules/sheet-period.ts'
import type { FoundVersion } from './sheet-lookup-store.ts'

/** A code, or a name under the same agency, that another agency has within the days of a plan; `isUnderRow`: under one not there yet. */
export function findTaken(
  { organizationId, row, period }: AgencyPlan,
  known: KnownAgencies,
  isUnderRow: boolean,
): { column: 'code' | 'name'; text: string } | null {
  const isOther = (version: FoundVersion) =>
    version.organizationId !== organizationId && overlaps({ from: version.validFrom, to: version.validTo }, period)
  const coded = row.code === null ? undefined : known.byCode(row.code).find(isOther)
  if (coded)
    return {
      column: 'code',
      text: `Mã ${row.code} đang thuộc “${coded.name}” (${sayPeriod(coded)}). Kiểm tra lại mã hoặc “Từ ngày”.`,
    }
  if (isUnderRow) return null
  const named = known
    .byName(row.name)
    .find((version) => version.isFullName && version.parentId === row.parentId && isOther(version))
  if (named)
    return {
      column: 'name',
      text: `Danh bạ đã có “${named.name}” dưới cùng cơ quan cấp trên (${sayPeriod(named)}). Kiểm tra lại tên hoặc “Từ ngày”.`,
    }
  return null
}
