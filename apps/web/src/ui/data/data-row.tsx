/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- the cards of a phone
   change `display`, and older Safari then forgets that this is a table unless the roles are written out */
import { type MouseEvent, memo, useCallback } from 'react'
import { AppLink } from '../link/app-link'
import { useOpenHref } from '../link/use-open-href'
import { joinClassNames } from '../text/join-class-names'
import type { DataColumn } from './data-column'
import styles from './data-table.module.css'

type DataRowProps<Row> = {
  id: string
  row: Row
  columns: readonly DataColumn<Row>[]
  href: string | undefined
  selected: boolean
  /** Its place among all rows, the head being the first; where not all of them stand in the page. */
  position: number | undefined
}

function Row<Given>({ id, row, columns, href, selected, position }: DataRowProps<Given>) {
  const openHref = useOpenHref()
  const followRow = useCallback(
    (event: MouseEvent<HTMLElement>) => {
      if (!href || event.defaultPrevented || isOwnClick(event)) return
      if (event.ctrlKey || event.metaKey) window.open(href, '_blank', 'noopener')
      else openHref(href)
    },
    [href, openHref],
  )
  return (
    <tr
      role="row"
      data-row-id={id}
      aria-rowindex={position}
      className={joinClassNames(styles.row, href && styles.clickable)}
      aria-current={selected || undefined}
      onClick={followRow}
    >
      {columns.map((column) => {
        const content = column.cell(row)
        const className = joinClassNames(
          styles.cell,
          column.align === 'end' && styles.end,
          column.nowrap && styles.nowrap,
          column.primary ? styles.primary : styles[`card-${column.onCard ?? 'labelled'}`],
        )
        if (!column.primary) {
          return (
            <td key={column.key} role="cell" className={className} data-label={column.header}>
              <div>{content}</div>
            </td>
          )
        }
        return (
          <th key={column.key} role="rowheader" scope="row" className={className} data-label={column.header}>
            {href ? (
              <AppLink href={href} className={styles.link} data-row-link>
                {content}
              </AppLink>
            ) : (
              content
            )}
          </th>
        )
      })}
    </tr>
  )
}

/** A row is drawn again only when its own record, or the columns, change: a list of hundreds may be read every second. */
export const DataRow = memo(Row) as typeof Row

/** A click on something inside the row, or the end of a text selection, is not a click on the row. */
function isOwnClick(event: MouseEvent<HTMLElement>): boolean {
  const onControl = (event.target as HTMLElement).closest('a, button, input, select, textarea, label')
  return Boolean(onControl) || Boolean(window.getSelection()?.toString())
}
