export { documentsErrors } from './documents-errors.ts'
export { readDocument } from './read-document.ts'
export { renderPage } from './render-page.ts'
export type {
  ReadProgress,
  SourceDocument,
  SourceFormat,
  SourcePage,
  SourceParagraph,
  SourceWarning,
} from './source-document.ts'
export { decodeText } from './text/decode-text.ts'
