import type { DirectiveKind, ReadingWarning } from './directive-reading.ts'
import type { Layout } from './find-layout.ts'
import type { Header } from './read-header.ts'

export type Evidence = {
  text: string
  header: Header
  layout: Layout
  /** a sentence ending in a colon introduces the items */
  introduced: boolean
  duties: number
  uncovered: number
}

/** Kinds of Nghị định 30/2020/NĐ-CP that ask, report or certify instead of assigning. */
const NEVER_DIRECTIVES: ReadonlySet<DirectiveKind> = new Set([
  'hop_dong',
  'bao_cao',
  'bien_ban',
  'to_trinh',
  'giay_moi',
  'giay_gioi_thieu',
  'giay_nghi_phep',
  'giay_uy_quyen',
  'phieu_gui',
  'phieu_chuyen',
  'phieu_bao',
  'ban_ghi_nho',
  'ban_thoa_thuan',
])
const ENOUGH = 4
const MOST_CONTROLS = 0.02

/** Whether the text looks like a directive, and what a reviewer should look at first. */
export function judgeDirective(evidence: Evidence): { isDirective: boolean; why: ReadingWarning[] } {
  if (evidence.text.trim() === '') return { isDirective: false, why: ['empty'] }
  if (looksBinary(evidence.text)) return { isDirective: false, why: ['binary'] }
  const { header, duties, introduced, uncovered } = evidence
  const marks = weighLayout(evidence)
  const isDirective = duties > 0 && marks + (introduced ? 1 : 0) + 1 >= ENOUGH && !isOfOtherUse(header)
  const why: ReadingWarning[] = []
  if (marks < 2) why.push('no_layout_marks')
  if (duties === 0) why.push(introduced ? 'no_duties' : 'no_assignment_part')
  if (!header.number.value) why.push('number_unreadable')
  if (!header.date.value) why.push('date_unreadable')
  if (!header.issuer.value) why.push('issuer_unreadable')
  if (uncovered > 0) why.push('uncovered_paragraphs')
  return { isDirective, why }
}

function weighLayout({ header, layout }: Evidence): number {
  const has = (kind: Layout['kinds'][number]) => (layout.kinds.includes(kind) ? 1 : 0)
  const signed = header.signer.position.value ? 1 : 0
  return (
    has('national_header') +
    has('place_date') +
    has('addressees') +
    has('issuer') +
    2 * has('kind_title') +
    2 * has('recipients') +
    (header.symbol.value ? 2 : 0) +
    signed
  )
}

const isOfOtherUse = ({ kind }: Header): boolean => kind.value !== null && NEVER_DIRECTIVES.has(kind.value)

function looksBinary(text: string): boolean {
  const sample = text.slice(0, 65_536)
  let controls = 0
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at)
    if ((code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || code === 0xfffd) controls += 1
  }
  return controls > sample.length * MOST_CONTROLS
}
