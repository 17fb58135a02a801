export type DocumentParagraphKind =
  | 'title'
  | 'subject'
  | 'legal_basis'
  | 'heading'
  | 'body'
  | 'clause'
  | 'point'
  | 'note'

export type DocumentSegment = { text: string; dutyId?: string }

export type DocumentParagraph = {
  id: string
  kind: DocumentParagraphKind
  /** The exact words; offsets count its UTF-16 units. */
  text: string
  /** Cuts the same text into spans; their texts joined must equal `text`, else `text` is drawn plain. */
  segments?: readonly DocumentSegment[]
}
