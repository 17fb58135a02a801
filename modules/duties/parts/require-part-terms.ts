import { inWords } from '../rules/in-words.ts'
import { partsErrors } from './parts-errors.ts'

/** When each part is due, against the whole it is a part of. Days are yyyy-mm-dd. */
export function requirePartTerms(
  whole: { deadlineOn: string | null },
  parts: readonly { deadlineOn: string | null }[],
  today: string,
): void {
  for (const [index, { deadlineOn }] of parts.entries()) {
    const path = `parts.${index}.deadlineOn`
    const refuse = (error: keyof typeof partsErrors, message: string) =>
      partsErrors[error]({ fields: [{ path, message }] })
    if (deadlineOn === null) {
      if (whole.deadlineOn !== null) throw refuse('part_without_deadline', 'Chọn thời hạn.')
      continue
    }
    if (whole.deadlineOn !== null && deadlineOn > whole.deadlineOn)
      throw refuse('part_after_whole', `Không muộn hơn ${inWords(whole.deadlineOn)}.`)
    const isWholeLate = whole.deadlineOn !== null && whole.deadlineOn < today
    if (deadlineOn < today && !isWholeLate) throw refuse('part_in_past', 'Chọn từ hôm nay trở đi.')
  }
}
