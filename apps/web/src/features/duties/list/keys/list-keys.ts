import { type ListGroup, listGroups } from '../group-words'

/** What a key does to a work list; null: nothing of ours. */
export type ListKey =
  | { do: 'toggle' | 'extendDown' | 'extendUp' | 'search' | 'act' | 'help' | 'clear' | 'waitForGroup' }
  | { do: 'group'; group: ListGroup | null }

export type Pressed = { key: string; shiftKey: boolean }

const groupOf = (letter: string): ListGroup | null | undefined => {
  if (letter === 'k') return null
  return (Object.keys(listGroups) as ListGroup[]).find((group) => listGroups[group].letter === letter)
}

/**
 * What a key means; j, k and Enter are the table's own.
 * @param afterG g was pressed just before: the next letter names a group
 */
export function listKey({ key, shiftKey }: Pressed, afterG: boolean): ListKey | null {
  if (afterG) {
    const group = groupOf(key.toLowerCase())
    return group === undefined ? null : { do: 'group', group }
  }
  if (shiftKey && key === 'J') return { do: 'extendDown' }
  if (shiftKey && key === 'K') return { do: 'extendUp' }
  switch (key) {
    case 'x':
      return { do: 'toggle' }
    case '/':
      return { do: 'search' }
    case 'e':
      return { do: 'act' }
    case '?':
      return { do: 'help' }
    case 'g':
      return { do: 'waitForGroup' }
    case 'Escape':
      return { do: 'clear' }
    default:
      return null
  }
}

/** For the help: each key with what it does. */
export const keysInWords: readonly (readonly [keys: string, words: string])[] = [
  ['j', 'xuống dòng dưới'],
  ['k', 'lên dòng trên'],
  ['Enter', 'mở nhiệm vụ'],
  ['x', 'chọn hoặc bỏ chọn dòng'],
  ['Shift j', 'chọn thêm dòng dưới'],
  ['Shift k', 'chọn thêm dòng trên'],
  ['Esc', 'bỏ chọn tất cả'],
  ['e', 'việc cần làm của dòng: tiếp nhận, báo cáo, xác nhận'],
  ['/', 'tìm kiếm'],
  ...Object.values(listGroups).map(({ letter, words }) => [`g ${letter}`, `nhóm theo ${words.toLowerCase()}`] as const),
  ['g k', 'không nhóm'],
  ['?', 'mở bảng phím tắt này'],
]
