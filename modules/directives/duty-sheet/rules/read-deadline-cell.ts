import { plainWords, writtenDay } from '../../../../pack-kit/index.ts'
import { searchKey } from '../../rules/fold-text.ts'
import { readTimeValue } from '../../rules/read-deadline.ts'
import { findDays } from './find-day.ts'

export type SheetDeadline = {
  kind: 'date' | 'recurrence' | 'none'
  /** yyyy-mm-dd */
  on: string | null
  recurrence: 'weekly' | 'monthly' | 'quarterly' | 'half_yearly' | 'yearly' | null
  day: number | null
}

export type ReadDeadline = { deadline: SheetDeadline; words: string | null; note: string | null } | { problem: string }

const none: SheetDeadline = { kind: 'none', on: null, recurrence: null, day: null }
const noneWords =
  /^(khong|khong thoi han|khong co thoi han|khong xac dinh thoi han|khong quy dinh|thuong xuyen|lau dai|x)$/
const openWords =
  /thuong xuyen|theo tien do|theo lo trinh|theo ke hoach|theo quy dinh|khi co|tiep theo|hang ngay|trong nhiem ky/

/**
 * The deadline a cell names, by the rules that read deadlines of documents.
 * @param givenOn the document's day (yyyy-mm-dd), which gives a year left out
 */
export function readDeadlineCell(cell: string | null, givenOn: string | null): ReadDeadline {
  if (cell === null) return { deadline: none, words: null, note: 'Không ghi thời hạn nên ghi là không thời hạn.' }
  const words = cell.normalize('NFC').replace(/\s+/gu, ' ').trim()
  const folded = plainWords(words)
  if (noneWords.test(folded) || folded === '') return { deadline: none, words: null, note: null }
  const days = findDays(words)
  const wrong = days.find(({ day }) => day === null)
  if (wrong) return { problem: `“${wrong.written}” không phải là một ngày có thật. Sửa “Thời hạn”.` }
  const value = readTimeValue(searchKey(words), givenOn)
  if (value.recurrence !== null)
    return {
      deadline: { kind: 'recurrence', on: null, recurrence: value.recurrence, day: value.onDay },
      words,
      note: null,
    }
  if (value.relative !== null)
    return { problem: `“${shorten(words)}” tính từ một ngày khác. Ghi ngày hoàn thành cụ thể, ví dụ 30/04/2026.` }
  const on = days.at(-1)?.day ?? value.date
  if (on === null)
    return openWords.test(folded)
      ? { deadline: none, words, note: 'Thời hạn không phải một ngày nên ghi là không thời hạn, giữ nguyên câu chữ.' }
      : {
          problem: `“${shorten(words)}” không đọc được thành thời hạn. Ghi ngày, ví dụ 30/04/2026; hoặc “Quý II/2026”, “hằng tháng”, “không thời hạn”.`,
        }
  if (givenOn !== null && on < givenOn)
    return {
      problem: `Thời hạn ${writtenDay(on)} trước ngày của văn bản (${writtenDay(givenOn)}). Kiểm tra lại hai ngày.`,
    }
  const isPlain = days.length === 1 && days[0]?.written === words
  return { deadline: { kind: 'date', on, recurrence: null, day: null }, words: isPlain ? null : words, note: null }
}

const shorten = (words: string): string => (words.length > 60 ? `${words.slice(0, 59)}…` : words)

const rhythms = {
  weekly: 'hằng tuần',
  monthly: 'hằng tháng',
  quarterly: 'hằng quý',
  half_yearly: '6 tháng một lần',
  yearly: 'hằng năm',
} as const

/** As it is said to people, and read again by `readDeadlineCell`. */
export function sayDeadline({ kind, on, recurrence, day }: SheetDeadline): string {
  if (kind === 'date' && on !== null) return writtenDay(on)
  if (recurrence === null) return 'không thời hạn'
  return day !== null && recurrence === 'monthly' ? `trước ngày ${day} hằng tháng` : rhythms[recurrence]
}
