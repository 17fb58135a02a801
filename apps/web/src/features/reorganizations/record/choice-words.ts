import type { Reorganization, ReorganizationSource } from '../../../api/operations'

type Facts = Pick<Reorganization, 'state' | 'effectiveOn' | 'run'>

/** What choosing is for now; null when there is nothing to choose. @param today yyyy-mm-dd */
export function choiceWords(
  { state, effectiveOn, run }: Facts,
  sources: readonly Pick<ReorganizationSource, 'ends'>[],
  today: string,
): { title: string; note: string } | null {
  if (sources.length === 0) return null
  if (state === 'recorded' && effectiveOn !== null && effectiveOn > today)
    return {
      title: 'Chọn đơn vị kế thừa',
      note: 'Nhiệm vụ của cơ quan chia cho nhiều nơi; chọn trước ngày hiệu lực để chuyển đúng ngày.',
    }
  if (state !== 'followed') return null
  if (run && run.leftOver > 0)
    return {
      title: 'Chọn đơn vị kế thừa',
      note: `Còn ${run.leftOver} việc chờ chọn; nhiệm vụ vẫn ở cơ quan cũ cho đến khi được chọn.`,
    }
  return sources.some(({ ends }) => !ends)
    ? {
        title: 'Chuyển thêm nhiệm vụ',
        note: 'Cơ quan cũ vẫn hoạt động; chọn nhiệm vụ nào cần chuyển sang cơ quan nhận lĩnh vực.',
      }
    : null
}
