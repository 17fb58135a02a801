import type { SheetImport, SheetImportRow } from '../../../api/operations'
import { namesColumn } from '../import-words'
import styles from './rows.module.css'

export type RowMessagesProps = { row: SheetImportRow; columns: SheetImport['columns']; isError: boolean }

/** What is wrong with a row, or worth knowing of it, each with its column. */
export function RowMessages({ row, columns, isError }: RowMessagesProps) {
  if (row.messages.length === 0) return null
  const headerOf = (column: string) => columns.find(({ key }) => key === column)?.header ?? column
  return (
    <ul className={styles.messages} data-error={isError || row.outcome === 'refused' || undefined}>
      {row.messages.map(({ column, text }) => (
        <li key={`${column}${text}`}>
          {column === null || namesColumn(text, headerOf(column)) ? null : <strong>{headerOf(column)}: </strong>}
          {text}
        </li>
      ))}
    </ul>
  )
}
