import type { SheetImport, SheetImportRow } from '../../../api/operations'
import { cellWords } from '../import-words'
import styles from './rows.module.css'

export type RowChangesProps = { row: SheetImportRow; columns: SheetImport['columns'] }

/** Column by column, what is there now and what the sheet says. */
export function RowChanges({ row, columns }: RowChangesProps) {
  return (
    <dl className={styles.facts}>
      {row.changes.map(({ column, before, after }) => (
        <div key={column} className={styles.change}>
          <dt>{columns.find(({ key }) => key === column)?.header ?? column}</dt>
          <dd>
            <del className={styles.before}>{cellWords(before) || '(trống)'}</del> thành{' '}
            <ins className={styles.after}>{cellWords(after) || '(trống)'}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
