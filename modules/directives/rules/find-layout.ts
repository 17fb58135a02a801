import type { ParagraphKind } from './directive-reading.ts'
import { DOCUMENT_KINDS } from './document-kinds.ts'
import type { TextBlock } from './split-paragraphs.ts'

/** Where the parts of the layout lie; indexes into the blocks, `end` exclusive. */
export type Layout = {
  kinds: ParagraphKind[]
  /** first block of the running text */
  bodyStart: number
  /** "Nơi nhận" or the signature, whichever comes first */
  bodyEnd: number
  /** first block after the signature: annexes, an attached plan */
  annexStart: number
}

const TITLES = new Set(DOCUMENT_KINDS.map((row) => row.title))
const KIND_WORDS = DOCUMENT_KINDS.map((row) => row.title).join('|')
const OPENING_TITLE = new RegExp(`^(?:${KIND_WORDS}) (?:về việc |v/v |về )`, 'u')
const NATIONAL = /cộng hòa xã hội chủ nghĩa|^độc lập ?[-–] ?tự do|đảng cộng sản việt nam$/
const NUMBER = /^số ?[:.]? ?(?=\S{0,40} ?\/|[.…_]|\d|$)/
const DATE = /^[\p{L} .-]{2,40}, ?(?:ngày|,)? ?(?:\d{1,2}|[.…\s]{0,12}) ?tháng ?(?:\d{1,2}|[.…\s]{0,12}) ?năm ?(?:\d{4}|[.…\s]*)/u
const SUBJECT = /^(?:v\/v|\(?về việc|trích yếu|về (?!tình hình|việc này|nội dung))/
const AUTHORITY_LINE = /^(?:của |chính phủ$|thủ tướng chính phủ$|chủ tịch (?:ủy ban|ubnd)|ủy ban nhân dân (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường).{0,40}$|hội đồng nhân dân.{0,50}$|bộ trưởng .{0,60}$|giám đốc .{0,60}$|khóa .{0,60}$)/u
const BASIS = /^(?:căn cứ|thực hiện|theo đề nghị|xét đề nghị|xét tờ trình|trên cơ sở|theo)[\s:]/
const ADDRESSED = /^kính gửi|(?:^| )điện ?:$/
const SIGNATURE = /^(?:(?:TM|KT|TL|TUQ|Q) ?\.|[TK]\/[MTL]\.?) ?\p{Lu}/u
const POSITION =
  /^(?:PHÓ |QUYỀN )?(?:CHỦ TỊCH|THỦ TƯỚNG|BỘ TRƯỞNG|THỨ TRƯỞNG|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CHÁNH VĂN PHÒNG|CHỦ NHIỆM|CỤC TRƯỞNG|TRƯỞNG BAN|BÍ THƯ|VIỆN TRƯỞNG|CHÁNH ÁN|CHÁNH THANH TRA|TỔNG THANH TRA|CHI CỤC TRƯỞNG|THỐNG ĐỐC|TỔNG CỤC TRƯỞNG|TRƯỞNG ĐOÀN|CHỈ HUY TRƯỞNG)/

/** Tells header, running text, ending and annexes apart by the marks of Nghị định 30/2020/NĐ-CP, Phụ lục I. */
export function findLayout(blocks: TextBlock[]): Layout {
  const kinds: ParagraphKind[] = blocks.map(() => 'body')
  const bodyStart = markHeader(blocks, kinds)
  const bodyEnd = findEnding(blocks, bodyStart)
  const annexStart = markEnding(blocks, kinds, bodyEnd)
  return { kinds, bodyStart, bodyEnd, annexStart }
}

function markHeader(blocks: TextBlock[], kinds: ParagraphKind[]): number {
  let titled = false
  let addressing = false
  let titledJustNow = false
  for (const [at, block] of blocks.entries()) {
    const { text, key } = block.folded
    const kind = headerKind(text, key, titled, titledJustNow, addressing, block)
    if (kind === null) return at
    kinds[at] = kind
    addressing = kind === 'addressees'
    titled ||= kind === 'kind_title'
    titledJustNow = kind === 'kind_title'
  }
  return blocks.length
}

function headerKind(text: string, key: string, titled: boolean, titledJustNow: boolean, addressing: boolean, block: TextBlock): ParagraphKind | null {
  if (text.length > 700) return null
  if (NATIONAL.test(key)) return 'national_header'
  if (NUMBER.test(key) && text.length < 120) return 'number'
  if (DATE.test(key) && text.length < 90) return 'place_date'
  if (ADDRESSED.test(key)) return 'addressees'
  if (addressing && block.mark?.kind === 'dash') return 'addressees'
  if (addressing && block.mark === null && text.length < 120 && /[;.]$/.test(text) && !/:$/.test(text)) return 'addressees'
  if (TITLES.has(key.replace(/[\s:.]+$/, '')) && isCapitals(text)) return 'kind_title'
  if (OPENING_TITLE.test(key) && !/[.;:]$/.test(text)) return 'kind_title'
  if (SUBJECT.test(key) && (titled || !/^về /.test(key) || /^về việc/.test(key)) && !/[:]$/.test(text)) return 'subject'
  if (block.mark !== null && block.mark.kind !== 'dash') return null
  if (isCapitals(text)) return titled && !AUTHORITY_LINE.test(key) ? 'subject' : 'issuer'
  if (titledJustNow && block.mark === null && !/[.;:]$/.test(text) && !BASIS.test(key)) return 'subject'
  if (/^(?:hỏa tốc|khẩn|thượng khẩn|mật|tối mật)/.test(key) && text.length < 30) return 'noise'
  return null
}

/** The block where "Nơi nhận" or the first signature line stands. */
function findEnding(blocks: TextBlock[], bodyStart: number): number {
  for (let at = bodyStart; at < blocks.length; at++) {
    const { text, key } = (blocks[at] as TextBlock).folded
    if (/^nơi nhận/.test(key) || SIGNATURE.test(text)) return at
    if (POSITION.test(text) && text.length < 120 && !text.endsWith(':') && isCapitals(text.slice(0, 12)) && at > bodyStart && !/^[\p{Lu}\s]+ (?:YÊU CẦU|điện)/u.test(text)) {
      if (followsEnd(blocks, at)) return at
    }
  }
  return blocks.length
}

/** A position in capitals before the decision's words is its authority, not the signature. */
function followsEnd(blocks: TextBlock[], at: number): boolean {
  const next = blocks[at + 1]?.folded.text ?? ''
  return !/^(?:Căn cứ|Theo|Xét|QUYẾT)/.test(next)
}

function markEnding(blocks: TextBlock[], kinds: ParagraphKind[], bodyEnd: number): number {
  let signed = false
  let listing = false
  let named = false
  let listed = false
  for (let at = bodyEnd; at < blocks.length; at++) {
    const block = blocks[at] as TextBlock
    const { text, key } = block.folded
    if (/^nơi nhận/.test(key)) {
      listing = true
      listed = true
      kinds[at] = 'recipients'
    } else if (SIGNATURE.test(text) || POSITION.test(text)) {
      listing = false
      signed = true
      kinds[at] = 'signature'
      if (/\p{Ll}/u.test(text.slice(-6)) && (block.row !== null || text.length > 20)) return at + 1
    } else if (listed && !named && signed && block.mark?.kind === 'dash') {
      kinds[at] = 'recipients'
    } else if (listing && (block.mark !== null || block.gap === 'none')) {
      kinds[at] = 'recipients'
    } else if (isTitle(text, key)) {
      return at
    } else if (signed && isPersonName(text)) {
      kinds[at] = 'signature'
      named = true
      if (!isPersonName(blocks[at + 1]?.folded.text ?? '')) return nextAfterNoise(blocks, kinds, at + 1)
    } else if (signed && isCapitals(text)) {
      kinds[at] = 'signature'
    } else if (listing && text.length < 200) {
      kinds[at] = 'recipients'
    } else if (text.length > 200 || block.mark !== null) {
      return at
    } else kinds[at] = 'noise'
  }
  return blocks.length
}

function nextAfterNoise(blocks: TextBlock[], kinds: ParagraphKind[], from: number): number {
  let at = from
  for (; at < blocks.length && isPersonName((blocks[at] as TextBlock).folded.text); at++) kinds[at] = 'signature'
  const rest = blocks[at]
  if (rest && /^nơi nhận/.test(rest.folded.key)) return markEnding(blocks, kinds, at)
  return at
}

const isTitle = (text: string, key: string): boolean =>
  isCapitals(text) && (TITLES.has(key) || /^(?:phụ lục|danh mục|danh sách|biểu)/.test(key))

/** Two to six words, each with a capital: the name under a signature (titles such as "TS." are not written, mục 7b). */
export function isPersonName(text: string): boolean {
  const name = text.replace(/^\(?(?:đã ký|Đã ký|ĐÃ KÝ)\)? ?/, '')
  return /^(?:\p{Lu}[\p{Ll}’']+)(?: \p{Lu}[\p{Ll}’']*){0,5}$/u.test(name) && name.length < 45
}

export const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text)

/** Whether the block cites the grounds of the document. */
export const isBasis = (key: string): boolean => BASIS.test(key)
