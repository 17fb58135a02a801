/** What is told of one part; `isOpen`: neither done, cancelled nor recalled. */
export type PartFact = { isDone: boolean; isOpen: boolean; isOverdue: boolean; leadName: string }

/**
 * "3/5 phần việc đã xong; 1 quá hạn (Phòng A)": how far the parts are; what was cancelled or recalled is left out.
 * Null when none is left.
 */
export function partsSentence(parts: readonly PartFact[]): string | null {
  const counted = parts.filter(({ isDone, isOpen }) => isDone || isOpen)
  if (counted.length === 0) return null
  const done = counted.filter(({ isDone }) => isDone).length
  const late = counted.filter(({ isOverdue }) => isOverdue)
  const names = [...new Set(late.map(({ leadName }) => leadName))]
  const lateWords = late.length === 0 ? '' : `; ${late.length} quá hạn (${names.join(', ')})`
  return `${done}/${counted.length} phần việc đã xong${lateWords}`
}
