import { AppLink } from '../link/app-link'
import { StateCell } from '../state/state-cell'
import { StateLegend } from '../state/state-legend'
import { type TaskState, taskStates } from '../state/task-state'
import styles from './heat-table.module.css'

export type HeatHeader = {
  id: string
  label: string
  /** The full name when the label is short. */
  title?: string
  href?: string
}

export type HeatCell = {
  state: TaskState
  href?: string
  daysLate?: number
  /** More than one thing stands in this cell; `note` says which is shown. */
  count?: number
  note?: string
}

export type HeatTableProps = {
  /** Says what crosses what, shown above the table. */
  caption: string
  /** What stands in the rows, e.g. 'Nhiệm vụ'. */
  rowsLabel: string
  rows: readonly HeatHeader[]
  columns: readonly HeatHeader[]
  /** null where the two do not meet. */
  cell: (rowId: string, columnId: string) => HeatCell | null
}

export function HeatTable({ caption, rowsLabel, rows, columns, cell }: HeatTableProps) {
  const present = new Set(rows.flatMap((row) => columns.map((column) => cell(row.id, column.id)?.state)))
  return (
    <figure>
      <figcaption className={styles.caption}>{caption}</figcaption>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard */}
      <section className={styles.scroller} aria-label={caption} tabIndex={0}>
        <table className={styles.table}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>
                {rowsLabel}
              </th>
              {columns.map((column) => (
                <th scope="col" className={styles.column} key={column.id}>
                  <HeaderWords header={column} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row" className={styles.rowHeader}>
                  <HeaderWords header={row} />
                </th>
                {columns.map((column) => {
                  const value = cell(row.id, column.id)
                  const label = `${row.title ?? row.label}, ${column.title ?? column.label}`
                  return (
                    <td className={styles.cell} key={column.id}>
                      {value ? <StateCell {...value} label={label} /> : <NotAssigned />}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <StateLegend states={taskStates.filter((state) => present.has(state))} />
    </figure>
  )
}

function HeaderWords({ header }: { header: HeatHeader }) {
  if (!header.href) return <span title={header.title}>{header.label}</span>
  return (
    <AppLink href={header.href} title={header.title}>
      {header.label}
    </AppLink>
  )
}

function NotAssigned() {
  return (
    <>
      <span className={styles.none} aria-hidden="true">
        ·
      </span>
      <span className="visually-hidden">không giao</span>
    </>
  )
}
