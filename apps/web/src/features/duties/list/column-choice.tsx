import { CheckField } from '../../../ui/fields/check-field'
import styles from './duty-list.module.css'
import { allColumns, type ListColumn, listColumns } from './list-columns'

export type ColumnChoiceProps = {
  columns: readonly ListColumn[]
  onChange: (columns: readonly ListColumn[]) => void
}

/** Which columns stand beside the duty itself; kept on this machine. */
export function ColumnChoice({ columns, onChange }: ColumnChoiceProps) {
  const isLast = (column: ListColumn) => columns.length === 1 && columns[0] === column
  return (
    <fieldset className={styles.columns}>
      <legend>Các cột hiện trong danh sách</legend>
      {allColumns.map((column) => (
        <CheckField
          key={column}
          id={`cot-${listColumns[column].slug}`}
          label={listColumns[column].words}
          checked={columns.includes(column)}
          disabled={isLast(column)}
          onChange={(on) => onChange(on ? [...columns, column] : columns.filter((one) => one !== column))}
        />
      ))}
    </fieldset>
  )
}
