import type { SheetImport, SheetImportRow } from '../../../api/operations'
import { cellWords } from '../import-words'
import styles from './rows.module.css'

export type RowFactsProps = { row: SheetImportRow; columns: SheetImport['columns'] }

/** What the other cells of a row hold; empty ones are left out. */
export function RowFacts({ row, columns }: RowFactsProps) {
  const filled = columns.filter(({ key }) => cellWords(row.cells[key]) !== '')
  if (filled.length === 0) return null
  return (
    <dl className={styles.facts}>
      {filled.map(({ key, header }) => (
        <div key={key} className={styles.fact}>
          <dt>{header}</dt>
          <dd>{cellWords(row.cells[key])}</dd>
        </div>
      ))}
    </dl>
  )
}
