import type { RegisterRecordPage } from '../../../api/operations'

type Standing = Pick<RegisterRecordPage, 'stage' | 'removedAt' | 'may' | 'problems'>

/** Whether the record may be submitted as it is. */
export const isWhole = ({ problems }: Pick<RegisterRecordPage, 'problems'>): boolean =>
  problems.every(({ severity }) => severity !== 'error')

/** Whose move it is, in one sentence. */
export function nextWords(record: Standing): string {
  const { stage, removedAt, may } = record
  if (removedAt !== null) return 'Bản ghi đã được xóa khỏi sổ; lịch sử vẫn giữ.'
  if (stage === 'verified')
    return may.return
      ? 'Đã xác nhận. Cần sửa thì trả lại trước.'
      : 'Đã xác nhận. Cần sửa thì đề nghị Văn phòng hoặc người đứng đầu cơ quan giữ sổ trả lại.'
  if (stage === 'submitted')
    return may.verify
      ? 'Đã trình, chờ bạn xác nhận hoặc trả lại.'
      : 'Đã trình, chờ Văn phòng hoặc người đứng đầu cơ quan giữ sổ xác nhận.'
  if (!may.submit) return 'Dự thảo của cơ quan giữ sổ, chưa trình.'
  return isWhole(record) ? 'Dự thảo đã đủ; trình để được xác nhận.' : 'Dự thảo; sửa các chỗ dưới đây rồi trình.'
}
