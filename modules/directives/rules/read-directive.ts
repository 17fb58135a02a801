import { agencyNames, readAgencyList } from './agency-mentions.ts'
import type { Words } from './agency-mentions.ts'
import { missing } from './confidence.ts'
import type { DirectiveReading, Field, Paragraph, ReadingWarning, Span } from './directive-reading.ts'
import { COMMANDING_KINDS } from './document-kinds.ts'
import { findLayout } from './find-layout.ts'
import type { Layout } from './find-layout.ts'
import { findUncovered } from './find-uncovered.ts'
import { buildOutline } from './outline-tree.ts'
import { readAddressees } from './read-addressees.ts'
import { readDuties, readRow } from './read-duties.ts'
import type { DutyContext, DutyWalk } from './read-duties.ts'
import { readRecipients, readSigner } from './read-ending.ts'
import { readIssuer } from './read-issuer.ts'
import { readKind, readSubject } from './read-kind-subject.ts'
import { readLegalBasis } from './read-legal-basis.ts'
import { readNumber } from './read-number.ts'
import { readPlaceDate } from './read-place-date.ts'
import { readTables } from './read-table.ts'
import { readReporting } from './read-reporting.ts'
import { findLeadIn, readLeadInAgencies } from './find-lead-in.ts'
import { searchKey } from './fold-text.ts'
import { splitLines } from './split-lines.ts'
import { splitParagraphs } from './split-paragraphs.ts'
import type { TextBlock } from './split-paragraphs.ts'

const LONGEST_TEXT = 1_000_000
const LONGEST_PARAGRAPH = 20_000

/**
 * Reads a directive (công văn, chỉ thị, công điện, kế hoạch …) into its layout and its duties.
 * Pure and total: any string gives a reading, in time linear in its length; all spans are UTF-16 offsets in `text`.
 * Only the first 1,000,000 units are read (warning `too_long`).
 */
export function readDirective(text: string): DirectiveReading {
  const raw = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text
  const blocks = splitParagraphs(raw, splitLines(raw)).filter((block) => block.folded.text !== '')
  const layout = findLayout(blocks)
  const header = readHeader(blocks, layout)
  const leadIn = findLeadIn(blocks, layout)
  const walk: DutyWalk = { duties: [], kinds: new Map(), unassigned: [], raw, issued: header.date.value, commanding: isCommanding(header), strict: false, introduced: blocks[leadIn]?.folded.text.endsWith(':') ?? false, issuerNames: issuerNames(header.issuer.value) }
  const body = blocks.slice(leadIn + 1, layout.bodyEnd).filter(isReadable)
  const annex = blocks.slice(layout.annexStart).filter(isReadable)
  const leadInBlock = blocks[leadIn]
  const context = toContext(leadInBlock, header, walk.commanding)
  readPart(body, context, walk)
  readPart(annex, { ...context, agencies: [], source: 'guess', section: null }, { ...walk, strict: isListAnnex(annex) })
  walk.duties.sort((a, b) => a.span.start - b.span.start)
  const firstDuty = walk.duties[0]?.span.start ?? 0
  const preamble = blocks.slice(layout.bodyStart, leadIn + 1).map((block) => block.folded.text)
  if (preamble.length === 0 && blocks[layout.bodyStart]) preamble.push(raw.slice(blocks[layout.bodyStart]?.start, firstDuty))
  const paragraphs = toParagraphs(blocks, layout, leadIn, walk)
  const assignmentPart = findAssignmentPart(blocks, layout, leadIn, walk)
  const uncovered = findUncovered(paragraphs, assignmentPart, walk.duties.map((duty) => duty.span))
  const why: ReadingWarning[] = []
  if (raw.trim() === '') why.push('empty')
  if (text.length > raw.length) why.push('too_long')
  return {
    isDirective: walk.duties.length > 0,
    why,
    ...header,
    addressees: header.addressees.length > 0 ? header.addressees : walk.commanding || header.kind.value === 'nghi_quyet' ? readLeadInAgencies(leadInBlock) : [],
    legalBasis: readLegalBasis(preamble, ownNumber(header)),
    duties: walk.duties,
    expectedDuties: walk.duties.length + walk.unassigned.length,
    assignmentPart,
    paragraphs,
    uncovered,
    reporting: readReporting([...body, ...annex], header.date.value),
  }
}

function readPart(blocks: TextBlock[], context: DutyContext, walk: DutyWalk): void {
  const tables = readTables(blocks, context)
  readDuties(buildOutline(blocks.filter((block) => !tables.used.has(block) && !tables.headers.has(block))), context, walk)
  for (const block of tables.used) walk.kinds.set(block, 'heading')
  for (const block of tables.headers) walk.kinds.set(block, 'heading')
  for (const row of tables.rows) readRow(row, walk)
}

const isListAnnex = (blocks: TextBlock[]): boolean => /^(?:phụ lục|danh sách|danh mục|biểu|mẫu|đề cương)/.test(blocks[0]?.folded.key ?? '')

const isReadable = (block: TextBlock): boolean => block.folded.text.length <= LONGEST_PARAGRAPH

type Header = Pick<DirectiveReading, 'kind' | 'number' | 'symbol' | 'date' | 'place' | 'issuer' | 'subject' | 'signer' | 'addressees' | 'recipients'>

function readHeader(blocks: TextBlock[], layout: Layout): Header {
  const of = (kind: Paragraph['kind']) => blocks.filter((_block, at) => layout.kinds[at] === kind)
  const headerBlocks = blocks.slice(0, layout.bodyStart)
  const annexBlocks = blocks.slice(layout.annexStart)
  const signatureBlocks = of('signature')
  const addressees = readAddressees(of('addressees'))
  const runningText = blocks.slice(layout.bodyStart).map((block) => block.folded.text).join('\n')
  const { number, symbol } = readNumber(headerBlocks, annexBlocks)
  const { place, date } = readPlaceDate(headerBlocks, annexBlocks)
  const leadIn = blocks[findLeadIn(blocks, layout)]?.folded.text ?? ''
  const issuer: Field<string> = readIssuer({
    issuerBlocks: of('issuer'),
    leadIn,
    signature: signatureBlocks[0]?.folded.text ?? '',
    place: place.value,
    runningText: blocks.map((block) => block.folded.text).join('\n'),
  })
  return {
    kind: readKind(of('kind_title'), symbol.value, addressees.length > 0),
    number,
    symbol,
    date,
    place,
    issuer,
    subject: readSubject(of('kind_title'), of('subject'), runningText),
    signer: signatureBlocks.length > 0 ? readSigner(signatureBlocks) : { position: missing(), name: missing() },
    addressees,
    recipients: readRecipients(of('recipients')),
  }
}

function issuerNames(issuer: string | null): RegExp {
  const key = searchKey(issuer ?? '')
  if (/thủ tướng|chính phủ/.test(key)) return /^(?:phó )?thủ tướng(?: chính phủ)?$|^chính phủ$/u
  return /^(?:phó )?(?:chủ tịch |thường trực |lãnh đạo )?(?:ủy ban nhân dân|ubnd) (?:tỉnh|thành phố)(?: [\p{L} -]{2,20})?$/u
}

const isCommanding = (header: Header): boolean => header.kind.value !== null && COMMANDING_KINDS.has(header.kind.value)

function ownNumber(header: Header): string | null {
  return header.number.value && header.symbol.value ? `${header.number.value}/${header.symbol.value}` : null
}

function toContext(leadIn: TextBlock | undefined, header: Header, commanding: boolean): DutyContext {
  const named = commanding ? readLeadInAgencies(leadIn) : []
  const agencies = named.length > 0 || !commanding ? named : resolved(header)
  return { agencies, source: 'lead_in', role: null, coordinators: [], deadline: null, product: null, section: null, assigned: false }
}

/** Without names in the lead-in: the addressees taken apart, or the province a meeting's conclusions speak to. */
function resolved(header: Header): string[] {
  const lines: Words[] = header.addressees.map((text) => ({ text, key: text.toLowerCase() }))
  const names = lines.flatMap((line) => {
    const list = readAgencyList(line, 0)
    return list ? agencyNames(list) : [line.text]
  })
  if (names.length > 0) return names
  const meeting = /làm việc với (?:lãnh đạo |ban thường vụ )?((?:tỉnh|thành phố|bộ) .{2,40}?)(?= về| và|,|$)/iu.exec(header.subject.value ?? '')
  return meeting ? [meeting[1] as string] : []
}

function findAssignmentPart(blocks: TextBlock[], layout: Layout, leadIn: number, walk: DutyWalk): Span | null {
  const first = blocks[leadIn] ?? blocks[layout.bodyStart]
  const last = blocks[layout.bodyEnd - 1]
  if (!first || !last || walk.duties.length === 0) return null
  const end = Math.max(last.end, walk.duties.at(-1)?.span.end ?? 0)
  return { start: Math.min(first.start, walk.duties[0]?.span.start ?? first.start), end }
}

function toParagraphs(blocks: TextBlock[], layout: Layout, leadIn: number, walk: DutyWalk): Paragraph[] {
  return blocks.map((block, at) => {
    const kind = at === leadIn ? 'lead_in' : (walk.kinds.get(block) ?? layout.kinds[at] ?? 'body')
    return { span: { start: block.start, end: block.end }, text: block.folded.text, kind }
  })
}
