import type { SheetImport, SheetImportRow } from '../../api/operations'
import { formatDate } from '../../ui/format/format-date'
import { formatNumber } from '../../ui/format/format-number'
import type { Verdict } from './import-queries'

/** Tabs of a preview: the address word, what stands on it, what its rows are. */
export const verdictTabs: readonly { verdict: Verdict; slug: string; label: string; caption: string }[] = [
  { verdict: 'new', slug: 'moi', label: 'Mới', caption: 'Dòng mới' },
  { verdict: 'differs', slug: 'khac', label: 'Khác', caption: 'Dòng khác với nội dung đang có' },
  { verdict: 'same', slug: 'trung', label: 'Trùng', caption: 'Dòng đã có đúng như vậy' },
  { verdict: 'error', slug: 'loi', label: 'Lỗi', caption: 'Dòng lỗi' },
]

export const stateWords: Readonly<Record<SheetImport['state'], string>> = {
  reading: 'Đang đọc',
  read: 'Chờ ghi',
  applying: 'Đang ghi',
  paused: 'Tạm dừng',
  applied: 'Đã ghi',
  failed: 'Không đọc được',
  cancelled: 'Đã hủy',
}

export const outcomeWords: Readonly<Record<NonNullable<SheetImportRow['outcome']>, string>> = {
  written: 'Đã ghi',
  unchanged: 'Đã có sẵn, không ghi lại',
  refused: 'Không ghi được',
}

type Cell = SheetImportRow['cells'][string]

/** A cell as it is shown; '' for an empty one. */
export function cellWords(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'object') return formatDate(cell.date)
  if (typeof cell === 'number') return formatNumber(cell)
  return typeof cell === 'boolean' ? (cell ? 'Có' : 'Không') : cell
}

type Counts = SheetImport['counts']

const dealtWith = ({ written, unchanged, refused }: Counts): number => written + unchanged + refused

/** How much of what was chosen is written, a share of one; null when nothing is chosen. */
export function appliedShare(counts: Counts): number | null {
  const whole = dealtWith(counts) + counts.waiting
  return whole === 0 ? null : dealtWith(counts) / whole
}

export const appliedDetail = (counts: Counts): string =>
  `${formatNumber(dealtWith(counts))} trên ${formatNumber(dealtWith(counts) + counts.waiting)} dòng`

/** What came of the chosen rows: "Đã ghi 120 dòng; 2 dòng đã có sẵn; 1 dòng không ghi được." */
export function resultSentence({ written, unchanged, refused }: Counts): string {
  const parts = [`Đã ghi ${formatNumber(written)} dòng`]
  if (unchanged > 0) parts.push(`${formatNumber(unchanged)} dòng đã có sẵn`)
  if (refused > 0) parts.push(`${formatNumber(refused)} dòng không ghi được`)
  return `${parts.join('; ')}.`
}

/** Whether the words of a message name its column themselves: "Thiếu “Tên cơ quan”." */
export const namesColumn = (text: string, header: string): boolean => {
  const [words, name] = [text.toLowerCase(), header.toLowerCase()]
  return words.includes(`“${name}”`) || words.startsWith(`${name} `) || words.startsWith(`${name}:`)
}

/** Rows that may be written and have not been dealt with; while there are some, one can choose among them. */
export const openRows = (counts: Counts): number => counts.new + counts.differs - dealtWith(counts)

/** What the preview found, as one sentence. */
export function previewSentence(counts: Counts): string {
  const parts = [
    counts.new > 0 ? `${formatNumber(counts.new)} dòng mới` : '',
    counts.differs > 0 ? `${formatNumber(counts.differs)} dòng khác với nội dung đang có` : '',
    counts.same > 0 ? `${formatNumber(counts.same)} dòng đã có` : '',
    counts.error > 0 ? `${formatNumber(counts.error)} dòng lỗi` : '',
  ].filter(Boolean)
  return `Bảng có ${parts.join(', ')}. Chưa ghi gì vào hệ thống.`
}
