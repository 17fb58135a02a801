import type { ReactNode } from 'react'
import styles from './charts.module.css'

export type ChartTableRow = { key: string; head: ReactNode; cells: readonly ReactNode[] }

export type ChartTableProps = {
  caption: string
  /** What stands in the rows, e.g. 'Đơn vị'. */
  rowsLabel: string
  columns: readonly string[]
  rows: readonly ChartTableRow[]
}

/** The numbers behind a picture. */
export function ChartTable({ caption, rowsLabel, columns, rows }: ChartTableProps) {
  return (
    /* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard */
    <section className={styles.scroller} aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{rowsLabel}</th>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, head, cells }) => (
            <tr key={key}>
              <th scope="row">{head}</th>
              {cells.map((cell, index) => (
                <td key={columns[index]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
