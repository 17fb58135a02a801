import type { OfficialDocument } from '../../../pack-kit/index.ts'

/** A duty as it stands in a document: whom it is given to, in which words. */
export type DocumentDuty = { lead: string; text: string }

/** The duties of a document laid out as the sample dispatch: a section for each lead, and one to all of them at the end. */
export const dutiesOf = ({ sections, closing }: OfficialDocument): DocumentDuty[] => [
  ...sections.flatMap(({ heading, paragraphs }) => paragraphs.map((text) => ({ lead: heading, text }))),
  ...closing.map((text) => ({ lead: 'Tất cả cơ quan được giao', text })),
]
