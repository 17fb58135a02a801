/**
 * An administrative document as data, laid out by Nghị định 30/2020/NĐ-CP, Phụ lục I (05/3/2020).
 * The same data becomes plain text and DOCX.
 */
export type OfficialDocument = {
  /** what it is not yet or not really, under the number: 'DỰ THẢO', 'SỐ LIỆU MINH HỌA' */
  marks?: readonly string[]
  /** Ô 2: the issuing authority in capitals, one line each: ['ỦY BAN NHÂN DÂN', 'TỈNH …']. */
  issuerLines: readonly string[]
  /** Ô 3: null leaves the number blank, as before the register gives one. */
  number: string | null
  /** Ô 3: 'UBND-NC'. */
  symbol: string
  /** Ô 4. */
  place: string
  /** Ô 4, yyyy-mm-dd; yyyy-mm leaves room for the day, as before the document is issued. */
  date: string
  /** Ô 5a: 'CHỈ THỊ', 'KẾ HOẠCH'; null for a công văn, whose subject stands under the number. */
  kindTitle: string | null
  /** Ô 5: without "V/v". */
  subject: string
  /** Ô 9a: one line each, without dash and semicolon. */
  addressees: readonly string[]
  /** Ô 6: the introducing paragraphs, ending in the lead-in sentence. */
  introduction: readonly string[]
  /** Ô 6: a table after the introduction. */
  table?: DocumentTable
  /** Ô 6: numbered parts; `body`: what follows the paragraphs, words and tables in their order. */
  sections: readonly { heading: string; paragraphs: readonly string[]; body?: readonly (string | DocumentTable)[] }[]
  /** Ô 6: the closing paragraphs; the last one gets "./.". */
  closing: readonly string[]
  /** Ô 9b: one line each, without dash and semicolon. */
  recipients: readonly string[]
  /** Ô 7: ['CHỦ TỊCH'] or ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], and the name. */
  signer: { positionLines: readonly string[]; name: string }
}

/** Widths in percent, one cell of words a column in each row. `title` stands above it, `note` below. */
export type DocumentTable = {
  title?: string
  columns: readonly DocumentColumn[]
  rows: readonly (readonly string[])[]
  note?: string
}

export type DocumentColumn = { header: string; width: number; isCentred?: boolean }
