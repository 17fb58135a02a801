import type { ReactNode } from 'react'
import type { DirectiveParagraph } from '../../../api/operations'
import styles from './source-document.module.css'
import type { TableRow } from './table-rows'

export type SourceTableProps = {
  rows: readonly TableRow[]
  draw: (paragraph: DirectiveParagraph) => ReactNode
}

/** A table of the source; a wide one scrolls inside its frame. A short row spans the columns that it lacks. */
export function SourceTable({ rows, draw }: SourceTableProps) {
  const columns = Math.max(...rows.map(({ cells }) => cells.length))
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
    <section className={styles.tableFrame} aria-label="Bảng trong văn bản" tabIndex={0}>
      <table className={styles.table}>
        <tbody>
          {rows.map(({ start, cells }, row) => {
            const Cell = row === 0 && rows.length > 1 && cells.length > 2 ? 'th' : 'td'
            return (
              <tr key={start}>
                {cells.map((cell, at) => (
                  <Cell
                    key={`${start}-${at}`}
                    scope={Cell === 'th' ? 'col' : undefined}
                    colSpan={at === cells.length - 1 ? columns - at : undefined}
                  >
                    {cell.map((paragraph) => draw(paragraph))}
                  </Cell>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
