import { addRow } from './add-duty.ts'
import type { DirectiveReading, Paragraph, Span } from './directive-reading.ts'
import { COMMANDING_KINDS } from './document-kinds.ts'
import type { DutyContext, DutyWalk } from './duty-walk.ts'
import type { Layout } from './find-layout.ts'
import { findLayout } from './find-layout.ts'
import { findLeadIn, readLeadInAgencies, readSpokenTo } from './find-lead-in.ts'
import { isAnnexMissing } from './find-missing-annex.ts'
import { findUncovered } from './find-uncovered.ts'
import { issuerNames } from './issuer-names.ts'
import { judgeDirective } from './judge-directive.ts'
import { headerFirst } from './late-header.ts'
import { isAmending, leaveOutAmended } from './leave-out-amended.ts'
import { mendMarks } from './mend-marks.ts'
import { buildOutline } from './outline-tree.ts'
import { partHeadings } from './part-headings.ts'
import { readAmendments, withAmended } from './read-amendments.ts'
import { readDuties } from './read-duties.ts'
import type { Header } from './read-header.ts'
import { fullNumber, readHeader } from './read-header.ts'
import { readLegalBasis } from './read-legal-basis.ts'
import { readRelations } from './read-relations.ts'
import { readReporting } from './read-reporting.ts'
import { readTables } from './read-table.ts'
import { splitLines } from './split-lines.ts'
import type { TextBlock } from './split-paragraphs.ts'
import { splitParagraphs } from './split-paragraphs.ts'

const LONGEST_TEXT = 1_000_000
const LONGEST_PARAGRAPH = 20_000

/**
 * Reads a directive (công văn, chỉ thị, công điện, kế hoạch …) into its layout and its duties.
 * Pure and total: any string gives a reading, in time linear in its length; all spans are UTF-16 offsets in `text`.
 * Only the first 1,000,000 units are read (warning `too_long`).
 */
export function readDirective(text: string): DirectiveReading {
  const raw = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text
  const blocks = readBlocks(raw)
  const layout = findLayout(blocks)
  const leadIn = findLeadIn(blocks, layout)
  const header = readHeader(blocks, layout, blocks[leadIn]?.folded.text ?? '')
  const walk = startWalk(raw, header, blocks[leadIn])
  const context = startContext(header, blocks[leadIn])
  const body = blocks.slice(leadIn + 1, layout.bodyEnd).filter(isReadable)
  const annex = blocks.slice(layout.annexStart).filter(isReadable)
  readPart(body, context, walk)
  readPart(annex, { ...context, agencies: [] }, { ...walk, strict: isListAnnex(annex) })
  walk.duties.sort((a, b) => a.span.start - b.span.start)
  const { introduced } = walk
  const relations = readRelations({
    blocks,
    kinds: layout.kinds,
    bodyStart: layout.bodyStart,
    preambleEnd: preambleEnd(blocks, layout, leadIn, walk),
    subject: header.subject.value,
    ownNumber: fullNumber(header),
  })
  const amendments = readAmendments({ blocks: body, leadIn: blocks[leadIn], header, relations })
  const assignmentPart = findAssignmentPart(blocks, layout, leadIn, walk)
  const duties = leaveOutAmended(walk.duties, amendments)
  const paragraphs = toParagraphs(blocks, layout, leadIn, walk).map((paragraph) =>
    isAmending(paragraph.span, amendments) ? { ...paragraph, kind: 'amendment' as const } : paragraph,
  )
  const uncovered = findUncovered(
    paragraphs,
    assignmentPart,
    duties.map((duty) => duty.span),
  )
  const judged = judgeDirective({
    text: raw,
    header,
    layout,
    introduced,
    duties: duties.length + amendments.length,
    uncovered: uncovered.length,
  })
  return {
    isDirective: judged.isDirective,
    why: [
      ...(text.length > raw.length ? (['too_long'] as const) : []),
      ...judged.why,
      ...(isAnnexMissing(blocks, layout.annexStart) ? (['annex_missing'] as const) : []),
    ],
    ...header,
    addressees: addresseesOf(header, blocks[leadIn], body[0]),
    legalBasis: readLegalBasis(preamble(blocks, layout, leadIn, walk), fullNumber(header)),
    duties,
    expectedDuties: duties.length + walk.unassigned.length,
    assignmentPart,
    paragraphs,
    uncovered,
    reporting: readReporting([...body, ...annex], header.date.value),
    relations: withAmended(relations, amendments),
    amendments,
  }
}

const readBlocks = (raw: string): TextBlock[] =>
  partHeadings(headerFirst(mendMarks(splitParagraphs(raw, splitLines(raw)))))
const isReadable = (block: TextBlock): boolean => block.folded.text.length <= LONGEST_PARAGRAPH
const isListAnnex = (blocks: TextBlock[]): boolean =>
  /^(?:phụ lục|danh sách|danh mục|biểu|mẫu|đề cương)/.test(blocks[0]?.folded.key ?? '')
const isCommanding = ({ kind }: Header): boolean => kind.value !== null && COMMANDING_KINDS.has(kind.value)

function startWalk(raw: string, header: Header, leadIn: TextBlock | undefined): DutyWalk {
  return {
    duties: [],
    kinds: new Map(),
    unassigned: [],
    raw,
    issued: header.date.value,
    introduced: leadIn?.folded.text.endsWith(':') ?? false,
    strict: false,
    issuerNames: issuerNames(header.issuer.value),
  }
}

/** In a command an item that names nobody speaks to those the lead-in names, else to the addressees. */
function startContext(header: Header, leadIn: TextBlock | undefined): DutyContext {
  const named = isCommanding(header) ? readLeadInAgencies(leadIn) : []
  const spokenTo = isCommanding(header) ? readSpokenTo(header.addressees, header.subject.value) : []
  return {
    agencies: named.length > 0 ? named : spokenTo,
    source: 'lead_in',
    role: null,
    coordinators: [],
    deadline: null,
    product: null,
    section: null,
    assigned: false,
  }
}

function readPart(blocks: TextBlock[], context: DutyContext, walk: DutyWalk): void {
  const tables = readTables(blocks, context, walk.raw)
  readDuties(buildOutline(blocks.filter((block) => !tables.cells.has(block))), context, walk)
  for (const block of tables.cells) walk.kinds.set(block, 'heading')
  for (const row of tables.rows) addRow(row, walk)
}

/** Without "Kính gửi", those whom the lead-in of a command or resolution addresses, or the article that opens after it. */
function addresseesOf(header: Header, leadIn: TextBlock | undefined, article: TextBlock | undefined): string[] {
  if (header.addressees.length > 0) return header.addressees
  if (!isCommanding(header) && header.kind.value !== 'nghi_quyet') return []
  const named = readLeadInAgencies(leadIn)
  return named.length > 0 || !article?.folded.text.endsWith(':') ? named : readLeadInAgencies(article)
}

/** The words before the duties, where the grounds are cited. */
function preamble(blocks: TextBlock[], layout: Layout, leadIn: number, walk: DutyWalk): string[] {
  const end = preambleEnd(blocks, layout, leadIn, walk)
  const whole = blocks.slice(layout.bodyStart, end).map((block) => block.folded.text)
  const opening = blocks[end]
  const duty = walk.duties[0]?.span.start
  if (!opening || duty === undefined || duty <= opening.start || duty > opening.end) return whole
  return [...whole, walk.raw.slice(opening.start, duty)]
}

/** First block after the grounds: that after the lead-in, else that of the first duty. */
function preambleEnd(blocks: TextBlock[], layout: Layout, leadIn: number, { duties }: DutyWalk): number {
  if (leadIn >= layout.bodyStart) return leadIn + 1
  const first = duties[0]?.span.start
  const at = blocks.findIndex(
    (block, index) =>
      index >= layout.bodyStart &&
      ((block.mark !== null && block.mark.kind !== 'dash') || block.end > (first ?? block.end)),
  )
  return at < 0 ? layout.bodyEnd : Math.max(layout.bodyStart, at)
}

function findAssignmentPart(blocks: TextBlock[], layout: Layout, leadIn: number, walk: DutyWalk): Span | null {
  const first = blocks[leadIn] ?? blocks[layout.bodyStart]
  const last = blocks[layout.bodyEnd - 1]
  const { duties } = walk
  if (!first || !last || duties.length === 0) return null
  const end = Math.max(last.end, duties.at(-1)?.span.end ?? 0)
  return { start: Math.min(first.start, duties[0]?.span.start ?? first.start), end }
}

function toParagraphs(blocks: TextBlock[], layout: Layout, leadIn: number, walk: DutyWalk): Paragraph[] {
  const paragraphs = blocks.map((block, at) => {
    const kind = at === leadIn && walk.introduced ? 'lead_in' : (walk.kinds.get(block) ?? layout.kinds[at] ?? 'body')
    return { span: { start: block.start, end: block.end }, text: block.folded.text, kind }
  })
  return paragraphs.sort((a, b) => a.span.start - b.span.start)
}
