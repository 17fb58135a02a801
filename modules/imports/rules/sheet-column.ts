type Choice = { value: string; label: string; aliases?: readonly string[] }

/** A column of a sheet. `key` names it in the code, `header` in the sheet. */
export type SheetColumn = {
  key: string
  header: string
  /** other headers by which it is known; none need be there for small differences of writing */
  aliases?: readonly string[]
  kind: 'text' | 'number' | 'date' | 'choice' | 'list'
  /** For a choice, and for a list of which only these may be. */
  choices?: readonly Choice[]
  required?: boolean
  /** The column must be there; that a cell of it is empty is for the kind to judge, as of a row that is no more than a heading. */
  headerRequired?: boolean
  /** About how many characters are seen. */
  width: number
  /** A name and the like: lines and blanks between its words count as one blank. Items of lists always are. */
  oneLine?: boolean
  /** Longest text; 300 unless told. */
  longest?: number
  /** In the row that shows how to fill in: as it would be typed. */
  example: string
  /** Vietnamese: what goes here. */
  explanation: string
}

/** Of columns known only at run time: any of them. */
type ValueOf<Kind extends SheetColumn['kind']> = Kind extends 'number'
  ? number | null
  : Kind extends 'list'
    ? readonly string[] | null
    : string | null

/** Values of a row by the keys of its columns: null where the cell is empty or its column is not in the sheet. Dates yyyy-mm-dd. */
export type ValuesOf<Columns extends readonly SheetColumn[]> = {
  [Column in Columns[number] as Column['key']]: ValueOf<Column['kind']>
}

/** Values of any row. */
export type SheetValues = Readonly<Record<string, string | number | readonly string[] | null>>
