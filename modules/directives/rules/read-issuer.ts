import { restoreCase } from './case-restoring.ts'
import { readable } from './confidence.ts'
import type { Field } from './directive-reading.ts'
import { inferIssuer } from './infer-issuer.ts'
import { joinIssuerLines } from './join-issuer-lines.ts'
import type { TextBlock } from './split-paragraphs.ts'

export type IssuerSources = {
  /** header blocks in capitals that name an authority */
  issuerBlocks: TextBlock[]
  leadIn: string
  /** the line that names the decision an annexed document was issued with, or '' */
  enacted: string
  /** the signature's first line, "TM. ỦY BAN NHÂN DÂN" */
  signature: string
  /** the place before the date */
  place: string | null
  /** the symbol read from the header, such as "CĐ-TTg" */
  symbol: string | null
  runningText: string
  /** running text and header: where a province may be named */
  wholeText: string
}

/** "(Ban hành kèm theo Quyết định số … của Ủy ban nhân dân tỉnh Sông Trà)". */
const ENACTED_BY =
  /ngày [^)]{0,40}? (?:của|do) (?:Chủ tịch )?(?<name>(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND) (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường) \p{Lu}[^()]{1,40}?|Thủ tướng Chính phủ|Chính phủ|Bộ \p{Lu}[^()]{2,60}?)\)?(?:[.;]?$| (?:về|V\/v|ban hành|quy định) )/u

/**
 * The issuing agency (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục 2): from the header; without one,
 * from who gives orders in the lead-in or signs, with the province most often named in the text.
 */
export function readIssuer(sources: IssuerSources): Field<string> {
  const fromHeader = headerIssuer(sources)
  if (fromHeader) return fromHeader
  const enacted = ENACTED_BY.exec(sources.enacted)
  if (enacted?.groups?.name) return readable(enacted.groups.name.replace(/^Uỷ/, 'Ủy'), 0.6, null)
  return inferIssuer(sources)
}

function headerIssuer({ issuerBlocks, place, runningText }: IssuerSources): Field<string> | null {
  const lines = issuerBlocks.filter(({ folded }) => /\p{L}{2}/u.test(folded.text))
  const first = lines[0]
  if (!first) return null
  const { words, last } = joinIssuerLines(lines.map(({ folded }) => folded.text.replace(/[-–_=*.\s]+$/, '')))
  const span = { start: first.start, end: (lines[last] ?? first).end }
  let name = restoreCase(words, runningText).replace(/^(?:Uỷ|Y|Ùy|Uy|Ũy) ban (?=nhân dân)/u, 'Ủy ban ')
  if (/(?:nhân dân|HĐND) (?:tỉnh|thành phố)$/iu.test(name) && place) name = `${name} ${place}`
  return readable(name, 0.93, span)
}
