import { findField, type Register, sheetColumnsOf } from '../../../pack-kit/index.ts'
import type { SheetColumn } from '../../imports/index.ts'

const widths = { text: 30, number: 14, date: 13, choice: 20, list: 30 } as const
const usualLength = 300

/** Columns of a register's sheet; of places, agencies and links the names stand in it. */
export const registerColumns = (register: Register): SheetColumn[] =>
  sheetColumnsOf(register).map(
    ({ key, field, header, kind, options, isRequired, isComputed, example, explanation }) => {
      const known = findField(register, field)
      const isText = known?.kind === 'text'
      return {
        key,
        header,
        kind,
        width: widths[kind],
        example: isComputed ? '' : example,
        explanation: isComputed ? 'Hệ thống tự tính khi đọc; để trống.' : explanation,
        ...(options.length > 0 ? { choices: options.map(({ code, name }) => ({ value: code, label: name })) } : {}),
        ...(isRequired ? { required: true } : {}),
        ...(kind === 'text' && !(isText && known.isLong) ? { oneLine: true } : {}),
        ...(isText ? { longest: known.longest ?? (known.isLong ? 10_000 : usualLength) } : {}),
      }
    },
  )

/** The column in which what is said of a field is shown. */
export const columnOfField = (register: Register, field: string | null): string | null =>
  sheetColumnsOf(register).find((column) => column.field === field)?.key ?? null
