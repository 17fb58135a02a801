export { createImports } from './create-imports.ts'
export type { ValuesOf } from './rules/sheet-column.ts'
export { labelOf, toCell } from './rules/write-row.ts'
export {
  defineSheetKind,
  type FieldChange,
  type JudgeContext,
  type Judgement,
  type NumberedRow,
  type RowMessage,
  type Survey,
} from './sheet-kind.ts'
