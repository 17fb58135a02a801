import type { ReportPart } from '../../../api/operations'
import styles from './report.module.css'

/** Narrower, words of a cell would stand one below the other on a phone. */
const columnRem = 6.5

type Table = Extract<ReportPart, { kind: 'table' }>

export type ReportTableProps = {
  table: Table
  /** The heading it stands under: its name where it has no title. */
  heading: string
}

/** A table of the document with its title above and what is not in it below. */
export function ReportTable({ table, heading }: ReportTableProps) {
  const { title, rows, note } = table
  return (
    <div className={styles.table}>
      {title ? <p className={styles.title}>{title}</p> : null}
      {rows.length > 0 ? <RuledTable table={table} label={title ?? `Chỉ tiêu: ${heading}`} /> : null}
      {note ? <p className={styles.note}>{note}</p> : null}
    </div>
  )
}

/** A wide one scrolls within its frame. */
function RuledTable({ table: { columns, rows }, label }: { table: Table; label: string }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard
    <section className={styles.scroller} aria-label={label} tabIndex={0}>
      <table style={{ minWidth: `${columns.length * columnRem}rem` }}>
        <thead>
          <tr>
            {columns.map(({ header }) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row[0]}>
              {columns.map(({ header, isCentred }, index) => (
                <td key={header} className={isCentred ? styles.centred : undefined}>
                  {row[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
