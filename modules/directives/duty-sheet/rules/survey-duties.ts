import { plainWords } from '../../../../pack-kit/index.ts'
import { type CitedDocument, documentKey, readDocumentCell } from './read-document-cell.ts'
import { readSection } from './read-section.ts'

type Row = { number: number; values: Readonly<Record<string, string | null>> }
type Message = { column: string | null; text: string }

/** What a row has from the rows above it. */
export type RowPlace = {
  /** the row is a heading itself */
  isSection: boolean
  section: string | null
  /** null: neither the row nor any above it cites one */
  document: CitedDocument | null
  /** number of the row above that cites it; null when the row does itself */
  documentFrom: number | null
  /** an earlier row with the same words for the same lead under the same document, and another deadline */
  alike: number | null
}

export type DutySurvey = {
  messages: ReadonlyMap<number, readonly Message[]>
  placeOf(number: number): RowPlace
}

const nowhere: RowPlace = { isSection: false, section: null, document: null, documentFrom: null, alike: null }

/**
 * Goes through the sheet once: headings hold for the rows under them, a document for the rows that name none, and what stands twice
 * is said.
 */
export async function surveyDuties(rows: AsyncIterable<Row>): Promise<DutySurvey> {
  const messages = new Map<number, Message[]>()
  const places = new Map<number, RowPlace>()
  const seen = new Map<string, { number: number; deadline: string }>()
  let section: string | null = null
  let above: { document: CitedDocument | null; number: number } | null = null
  for await (const { number, values } of rows) {
    const heading = readSection(values)
    if (heading !== null) {
      section = heading
      places.set(number, { ...nowhere, isSection: true })
      continue
    }
    const cited = readDocumentCell(cellsOf(values))
    if (cited !== null && 'problem' in cited) {
      messages.set(number, [{ column: cited.column, text: cited.problem }])
      above = { document: null, number }
    } else if (cited !== null) above = { document: cited, number }
    else if (above !== null && above.document === null)
      messages.set(number, [
        {
          column: 'document',
          text: `Ô này để trống, mà văn bản ở dòng ${above.number} chưa đọc được. Sửa dòng đó, hoặc ghi văn bản ở đây.`,
        },
      ])
    const document = above?.document ?? null
    const key = `${plainWords(values['name'] ?? '')}\n${plainWords(values['lead'] ?? '')}\n${documentKey(document)}`
    const deadline = plainWords(values['deadline'] ?? '')
    const earlier = seen.get(key)
    if (earlier === undefined) seen.set(key, { number, deadline })
    else if (earlier.deadline === deadline && !messages.has(number))
      messages.set(number, [{ column: 'name', text: `Nhiệm vụ này đã có ở dòng ${earlier.number}. Bỏ một dòng.` }])
    places.set(number, {
      isSection: false,
      section: values['section'] ?? section,
      document,
      documentFrom: cited === null ? (above?.number ?? null) : null,
      alike: earlier?.number ?? null,
    })
  }
  return { messages, placeOf: (number) => places.get(number) ?? nowhere }
}

const cellsOf = (values: Row['values']) => ({
  document: values['document'] ?? null,
  issuedOn: values['document'] == null ? null : (values['issuedOn'] ?? null),
  issuer: values['issuer'] ?? null,
})
