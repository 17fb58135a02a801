import type { Directive } from '../../../api/operations'

/** How the document is looked at: its words, or the pages as they were received. */
export type DocumentView = 'words' | 'pages'

/** What was read from a picture is first shown beside that picture. */
export const firstView = ({ format, pageCount }: Pick<Directive, 'format' | 'pageCount'>): DocumentView =>
  pageCount > 0 && (format === 'scan' || format === 'image') ? 'pages' : 'words'
