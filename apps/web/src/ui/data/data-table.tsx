/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- the cards of a phone
   change `display`, and older Safari then forgets that this is a table unless the roles are written out */
import { type ReactNode, useRef } from 'react'
import { LoadingState } from '../feedback/loading-state'
import { joinClassNames } from '../text/join-class-names'
import type { DataColumn } from './data-column'
import { DataRow } from './data-row'
import styles from './data-table.module.css'
import { LoadMore, type LoadMoreProps } from './load-more'
import { RowChunk } from './row-chunk'
import { useFixedColumns } from './use-fixed-columns'
import { useRowKeys } from './use-row-keys'

export type DataTableProps<Row> = {
  /** Says what is listed; read aloud, not shown. */
  caption: string
  columns: readonly DataColumn<Row>[]
  rows: readonly Row[]
  rowId: (row: Row) => string
  /** Where the row leads; its primary cell becomes the link, Enter and a click anywhere on the row follow it. */
  rowHref?: (row: Row) => string | undefined
  selectedId?: string
  /** Shown in place of the rows when there are none. */
  empty?: ReactNode
  loading?: boolean
  /** Cursor paging: 'Xem thêm'. */
  more?: LoadMoreProps
  /** Rows of one group follow each other under its head. */
  groups?: { keyOf: (row: Row) => string; head: (first: Row) => ReactNode }
}

/** A table with more rows is drawn in chunks of so many, of which only those near the page in sight stand. */
const chunkRows = 40
const longTable = 300

/** j and k walk the rows, Enter opens; under 700 px each row is a card. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowId, rowHref, selectedId, empty, loading = false, more, groups } = props
  const container = useRef<HTMLDivElement>(null)
  const table = useRef<HTMLTableElement>(null)
  const isLong = groups === undefined && rows.length > longTable
  const widths = useFixedColumns(table, isLong, columns.map(({ key }) => key).join())
  useRowKeys(container)
  if (loading && rows.length === 0) return <LoadingState label={`Đang tải ${caption.toLowerCase()}`} />
  if (rows.length === 0 && empty) return <>{empty}</>
  const draw = (members: readonly Row[], before = 0) =>
    members.map((row, index) => (
      <DataRow
        key={rowId(row)}
        id={rowId(row)}
        row={row}
        columns={columns}
        href={rowHref?.(row)}
        selected={selectedId !== undefined && rowId(row) === selectedId}
        position={isLong ? before + index + 2 : undefined}
      />
    ))
  return (
    <div ref={container} data-row-keys>
      <table
        ref={table}
        className={joinClassNames(styles.table, widths !== null && styles.fixed)}
        role="table"
        aria-busy={loading || undefined}
        aria-rowcount={isLong ? (more?.onMore ? -1 : rows.length + 1) : undefined}
      >
        <caption className="visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column, index) => (
              <th
                key={column.key}
                scope="col"
                role="columnheader"
                className={joinClassNames(styles.header, column.align === 'end' && styles.end)}
                style={{ width: widths?.[index] ?? column.width }}
              >
                {column.hiddenHeader ? <span className="visually-hidden">{column.header}</span> : column.header}
              </th>
            ))}
          </tr>
        </thead>
        {isLong
          ? cutIntoChunks(rows).map((members, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- rows are only added at the end
              <RowChunk key={index} columnCount={columns.length}>
                {draw(members, index * chunkRows)}
              </RowChunk>
            ))
          : cutIntoGroups(rows, groups?.keyOf).map(({ key, first, members }) => (
              <tbody role="rowgroup" key={key}>
                {groups ? (
                  <tr role="row" className={styles.group}>
                    <th role="rowheader" scope="rowgroup" colSpan={columns.length} className={styles.groupHead}>
                      {groups.head(first)}
                    </th>
                  </tr>
                ) : null}
                {draw(members)}
              </tbody>
            ))}
      </table>
      {more ? <LoadMore {...more} /> : null}
    </div>
  )
}

const cutIntoChunks = <Row,>(rows: readonly Row[]): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / chunkRows) }, (_, index) =>
    rows.slice(index * chunkRows, (index + 1) * chunkRows),
  )

type Group<Row> = { key: string; first: Row; members: Row[] }

/** Rows that follow each other under one key; without keys, all of them in one. */
function cutIntoGroups<Row>(rows: readonly Row[], keyOf?: (row: Row) => string): Group<Row>[] {
  const groups: Group<Row>[] = []
  for (const row of rows) {
    const key = keyOf?.(row) ?? ''
    const last = groups[groups.length - 1]
    if (last?.key === key) last.members.push(row)
    else groups.push({ key, first: row, members: [row] })
  }
  return groups
}
