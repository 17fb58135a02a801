export { createImports } from './create-imports.ts'
export type { SheetColumn, ValuesOf } from './rules/sheet-column.ts'
export { toCell } from './rules/write-row.ts'
export {
  type AnySheetKind,
  defineSheetKind,
  type ExportQuery,
  type FieldChange,
  type JudgeContext,
  type Judgement,
  type NumberedRow,
  type RowMessage,
  type Survey,
} from './sheet-kind.ts'
