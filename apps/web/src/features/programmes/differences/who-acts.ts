import type { IndicatorDifference } from '../../../api/operations'

type Difference = Pick<IndicatorDifference, 'organization' | 'reason' | 'verified'>

/** Who must act now, and what: the agency says why, then the office decides. */
export function whoActs({ organization, reason, verified }: Difference): string {
  if (verified !== null) return 'Văn phòng đã xác nhận số của kỳ'
  if (reason === null) return `${organization?.name ?? 'Cơ quan báo cáo'} đối chiếu, sửa số hoặc nêu lý do`
  return 'Văn phòng xem lý do và xác nhận số của kỳ'
}
