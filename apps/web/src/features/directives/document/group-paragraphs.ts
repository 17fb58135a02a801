import type { DirectiveParagraph } from '../../../api/operations'
import { addToRows, findRowLine, type TableRow } from './table-rows'

export type ParagraphGroup =
  /** the two columns above: issuer, number and "V/v" at the left, the nation's name and the date at the right */
  | { kind: 'head'; left: DirectiveParagraph[]; right: DirectiveParagraph[] }
  | { kind: 'addressees'; paragraphs: DirectiveParagraph[] }
  /** the two columns below: recipients, signature */
  | { kind: 'foot'; left: DirectiveParagraph[]; right: DirectiveParagraph[] }
  /** a table of tasks, written in the source as lines between bars */
  | { kind: 'table'; rows: TableRow[] }
  | { kind: 'flow'; paragraph: DirectiveParagraph }

type Kind = DirectiveParagraph['kind']

const rightOfHead: readonly Kind[] = ['national_header', 'place_date']
const leftOfHead: readonly Kind[] = ['issuer', 'number']

/** Lays paragraphs out as Nghị định 30/2020/NĐ-CP, Phụ lục I does; whatever the layout does not know flows. */
export function groupParagraphs(paragraphs: readonly DirectiveParagraph[], sourceText: string): ParagraphGroup[] {
  const groups: ParagraphGroup[] = []
  for (const paragraph of paragraphs) {
    const { kind } = paragraph
    const last = groups[groups.length - 1]
    const head = last?.kind === 'head' ? last : null
    if (rightOfHead.includes(kind) || leftOfHead.includes(kind) || (kind === 'subject' && head)) {
      const target = head ?? { kind: 'head', left: [], right: [] }
      if (!head) groups.push(target)
      target[rightOfHead.includes(kind) ? 'right' : 'left'].push(paragraph)
    } else if (kind === 'addressees') {
      if (last?.kind === 'addressees') last.paragraphs.push(paragraph)
      else groups.push({ kind: 'addressees', paragraphs: [paragraph] })
    } else if (kind === 'recipients' || kind === 'signature') {
      const foot = last?.kind === 'foot' ? last : { kind: 'foot' as const, left: [], right: [] }
      if (foot !== last) groups.push(foot)
      foot[kind === 'recipients' ? 'left' : 'right'].push(paragraph)
    } else {
      const line = findRowLine(sourceText, paragraph)
      if (!line) groups.push({ kind: 'flow', paragraph })
      else if (last?.kind === 'table') addToRows(last.rows, sourceText, line, paragraph)
      else {
        const rows: TableRow[] = []
        addToRows(rows, sourceText, line, paragraph)
        groups.push({ kind: 'table', rows })
      }
    }
  }
  return groups
}
