export { createImports } from './create-imports.ts'
export { readFirst } from './read-first.ts'
export type { SheetColumn, SheetValues, ValuesOf } from './rules/sheet-column.ts'
export { labelOf, toCell } from './rules/write-row.ts'
export { dayCell, type ListColumn, sendList } from './send-list.ts'
export { sendSheet } from './send-sheet.ts'
export {
  defineSheetKind,
  type ExportQuery,
  type FieldChange,
  type JudgeContext,
  type Judgement,
  type NumberedRow,
  type RowMessage,
  type Survey,
} from './sheet-kind.ts'
