/** How the words of a file were kept. `pdf` has a text layer; `scan` is a PDF of pictures; `image` a JPG, PNG or TIFF. */
export type SourceFormat = 'text' | 'markdown' | 'html' | 'rtf' | 'docx' | 'doc' | 'pdf' | 'scan' | 'image'

/**
 * One word on a page: its stretch of the text (UTF-16 offsets, end exclusive), then left, top, right and bottom in
 * ten-thousandths of the page's width and height, measured from the upper left corner of the page as it is shown.
 */
export type SourceWord = [start: number, end: number, left: number, top: number, right: number, bottom: number]

/** A page as it is shown (turned upright, straightened). */
export type SourcePage = {
  /** counted from 1 */
  number: number
  /** points (1/72 inch) for a PDF, pixels for a picture */
  width: number
  height: number
  /** the stretch of the text that stands on it */
  start: number
  end: number
  words: SourceWord[]
  readBy: 'text_layer' | 'recognition'
  /** mean confidence of recognition from 0 to 1; null where the words were in the file */
  confidence: number | null
  /** name of the straightened picture in the images folder, for pages whose words were recognised */
  image: string | null
}

/** A paragraph of a file without pages, such as DOCX; a table cell's paragraphs count like any other. */
export type SourceParagraph = {
  start: number
  end: number
  /** counted from 1, as in the file */
  number: number
}

/** What the reviewer should know about how the file was read; each has a Vietnamese sentence on the screen. */
export type SourceWarning =
  | 'legacy_encoding'
  | 'no_byte_order_mark'
  | 'wrong_extension'
  | 'tracked_changes_resolved'
  | 'macros_ignored'
  | 'page_without_words'
  | 'page_turned'
  | 'page_straightened'
  | 'recognised_poorly'
  | 'pages_left_out'
  | 'converted_by_office'

/** A file as words, with the place of each in the original. */
export type SourceDocument = {
  format: SourceFormat
  /**
   * Composed (NFC), lines ended by \n. A table row is one line `| cell | cell |`; a line break inside a cell is ` <br> `.
   * Footnotes, running headers and page numbers are left out of the sentences they would interrupt.
   */
  text: string
  /** empty for formats without pages */
  pages: SourcePage[]
  /** empty for formats with pages */
  paragraphs: SourceParagraph[]
  warnings: SourceWarning[]
}

/** `pageCount` is null until it is known. */
export type ReadProgress = { step: 'opening' | 'reading' | 'recognising'; pagesDone: number; pageCount: number | null }

export type ReadOptions = {
  /** the file's own name; only its extension is looked at, to warn when it lies */
  name: string
  /** where straightened pictures of recognised pages are written; without it they are not kept */
  imagesFolder?: string
  onProgress?: (progress: ReadProgress) => void
  /** stops between pages with the signal's reason */
  signal?: AbortSignal
}
