import type { SourceDocument } from '../../../documents/index.ts'
import type { DirectiveReading } from '../../rules/directive-reading.ts'

/** What the reading process can be asked: to read a file, or to draw one page of a PDF as a JPEG. */
export type ReadingTask =
  | { kind: 'read'; path: string; name: string; imagesFolder: string | null }
  | { kind: 'draw'; path: string; page: number; width: number }

/** A file as words with their places, and the directive read from those words. */
export type FileReading = { document: SourceDocument; reading: DirectiveReading }
