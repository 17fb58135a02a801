type Message = { column: string | null; text: string }
type Cell = string | number | boolean | { date: string } | null
type Change = { column: string; before: Cell; after: Cell }

/** How a row was judged when a person chose it, or when it is about to be written. */
export type RowJudgement = {
  verdict: 'new' | 'same' | 'differs' | 'error'
  messages: readonly Message[]
  changes: readonly Change[]
}

export type RowDecision = { act: 'write' | 'leave' | 'refuse'; messages: readonly Message[] }

const say = (text: string): Message[] => [{ column: null, text }]

/**
 * Whether a chosen row is written: only if what is there is still what the person saw. What changed since is said, never written over.
 */
export function decideRow(seen: RowJudgement, now: RowJudgement): RowDecision {
  if (now.verdict === 'error') return { act: 'refuse', messages: now.messages }
  if (now.verdict === 'same') return { act: 'leave', messages: say('Nội dung này đã có trong hệ thống.') }
  if (now.verdict === 'new')
    return seen.verdict === 'new'
      ? { act: 'write', messages: now.messages }
      : { act: 'refuse', messages: say('Nội dung từng có lúc xem trước nay không còn. Tải tệp lên lại để đối chiếu.') }
  if (seen.verdict === 'new')
    return {
      act: 'refuse',
      messages: say('Từ lúc xem trước đã có người ghi nội dung khác. Xem chỗ khác nhau rồi chọn lại.'),
    }
  return sameBefore(seen.changes, now.changes)
    ? { act: 'write', messages: now.messages }
    : { act: 'refuse', messages: say('Nội dung đang có đã thay đổi từ lúc xem trước. Xem chỗ khác nhau rồi chọn lại.') }
}

const sameBefore = (one: readonly Change[], other: readonly Change[]): boolean =>
  one.length === other.length && one.every((change) => other.some((now) => sameCells(change, now)))

const sameCells = (one: Change, other: Change): boolean =>
  one.column === other.column &&
  textOf(one.before) === textOf(other.before) &&
  textOf(one.after) === textOf(other.after)

const textOf = (cell: Cell): string => JSON.stringify(cell)
