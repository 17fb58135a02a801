import { writtenDay } from '../../../../pack-kit/index.ts'
import { readDeadlineCell, type SheetDeadline } from './read-deadline-cell.ts'
import { type CitedDocument, sayDocument } from './read-document-cell.ts'
import { readProgress, type SheetProgress } from './read-progress.ts'
import { splitAgencies } from './split-agencies.ts'
import type { RowPlace } from './survey-duties.ts'

type Cells = Readonly<
  Record<
    'name' | 'lead' | 'coordinators' | 'deadline' | 'state' | 'completedOn' | 'progress' | 'product' | 'note',
    string | null
  >
>
type Message = { column: string | null; text: string }

/** A row by itself, with what it has from the rows above it; agencies are names yet. */
export type DutyReading = {
  text: string
  document: CitedDocument
  section: string | null
  leads: string[]
  coordinators: string[]
  deadline: SheetDeadline
  deadlineWords: string | null
  product: string | null
  progress: SheetProgress
  notes: Message[]
}

/** What the duties of a sheet are known by that cites no document. */
export const documentOfSheet = (fileName: string): CitedDocument => ({
  number: null,
  symbol: null,
  issuedOn: null,
  title: `Nhiệm vụ theo bảng ${fileName}`.slice(0, 500),
  issuer: null,
  kind: null,
})

/**
 * Understands a row's cells.
 * @param today yyyy-mm-dd
 */
export function readDutyRow(
  cells: Cells,
  place: RowPlace,
  { fileName, today }: { fileName: string; today: string },
): { reading: DutyReading } | { faults: Message[] } {
  const faults: Message[] = []
  const notes: Message[] = []
  const document = place.document ?? documentOfSheet(fileName)
  if (place.documentFrom !== null)
    notes.push({
      column: 'document',
      text: `Để trống nên lấy như dòng ${place.documentFrom}: ${sayDocument(document)}.`,
    })
  if (place.document === null)
    notes.push({ column: 'document', text: `Không ghi văn bản giao; nhiệm vụ thuộc “${document.title}”.` })
  const late = aheadOf(document, today)
  if (late !== null) faults.push({ column: 'document', text: late })
  const text = cells.name?.normalize('NFC').trim() ?? ''
  if (text === '') faults.push({ column: 'name', text: 'Chưa có nội dung nhiệm vụ.' })
  const leads = splitAgencies(cells.lead)
  if (leads.length === 0) faults.push({ column: 'lead', text: 'Chưa có cơ quan chủ trì.' })
  const read = readDeadlineCell(cells.deadline, document.issuedOn)
  if ('problem' in read) faults.push({ column: 'deadline', text: read.problem })
  else if (read.note !== null) notes.push({ column: 'deadline', text: read.note })
  const isRecurring = 'deadline' in read && read.deadline.kind === 'recurrence'
  const reached = readProgress(cells, today, isRecurring)
  if ('problem' in reached) faults.push({ column: reached.column, text: reached.problem })
  else {
    if (reached.note !== null) notes.push({ column: 'state', text: reached.note })
    const early = doneBefore(reached.progress, document)
    if (early !== null) faults.push({ column: 'completedOn', text: early })
  }
  if (faults.length > 0 || 'problem' in read || 'problem' in reached) return { faults }
  return {
    reading: {
      text,
      document,
      section: place.section,
      leads,
      coordinators: splitAgencies(cells.coordinators),
      deadline: read.deadline,
      deadlineWords: read.words,
      product: cells.product,
      progress: reached.progress,
      notes,
    },
  }
}

const aheadOf = ({ issuedOn }: CitedDocument, today: string): string | null =>
  issuedOn !== null && issuedOn > today
    ? `Ngày của văn bản (${writtenDay(issuedOn)}) sau hôm nay. Kiểm tra lại ngày.`
    : null

const doneBefore = (progress: SheetProgress, { issuedOn }: CitedDocument): string | null =>
  progress.kind === 'completed' && issuedOn !== null && progress.on < issuedOn
    ? `Ngày hoàn thành ${writtenDay(progress.on)} trước ngày của văn bản (${writtenDay(issuedOn)}). Kiểm tra lại hai ngày.`
    : null
