import { AppLink } from '../../../ui/link/app-link'
import type { ValueKey } from '../../indicators/address/value-key'
import { indicatorHref } from '../address/programme-hrefs'
import styles from './grid.module.css'
import type { GridGroup, GridLine, GridUnit } from './grid-lines'
import { groupWords } from './group-words'
import { moveInTable } from './move-in-table'
import { ValueCell } from './value-cell'

export type GridTableProps = {
  caption: string
  programme: string
  units: readonly GridUnit[]
  groups: readonly GridGroup[]
  /** Where a cell leads. */
  cellHref: (key: ValueKey) => string
  onOpen: (key: ValueKey) => void
}

/** Indicators by units, each value against its target; the table is the picture. Arrows walk its cells. */
export function GridTable({ caption, groups, units, ...rest }: GridTableProps) {
  return (
    /* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard */
    <section className={styles.scroller} aria-label={caption} tabIndex={0}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows only move between the links in it */}
      <table className={styles.table} onKeyDown={moveInTable}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              Chỉ tiêu
            </th>
            {units.map(({ placeId, name, isUnclear }) => (
              <th scope="col" className={styles.column} key={placeId ?? 'tinh'}>
                {name}
                {isUnclear ? <span className={styles.unit}>chưa rõ công nhận</span> : null}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.key}>
            <tr>
              <th scope="rowgroup" colSpan={units.length + 1} className={styles.groupHead}>
                <span className={styles.groupName}>{group.name}</span>
                <span className={styles.groupWords}>{groupWords(group)}</span>
              </th>
            </tr>
            {group.lines.map((line) => (
              <Line key={line.column.code} line={line} units={units} {...rest} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

type LineProps = Omit<GridTableProps, 'caption' | 'groups'> & { line: GridLine }

function Line({ line: { column, cells }, programme, units, cellHref, onOpen }: LineProps) {
  return (
    <tr>
      <th scope="row" className={styles.rowHeader}>
        <AppLink href={indicatorHref(programme, column.code)} title={column.definition ?? undefined}>
          {column.name}
        </AppLink>
        <span className={styles.unit}>
          {column.unit} · {column.of.name}
          {column.isEntered ? ' · số báo cáo' : ''}
        </span>
      </th>
      {units.map(({ placeId, name }, index) => {
        const cell = cells[index]
        const key = { indicator: column.code, placeId }
        return (
          <td className={styles.cell} key={placeId ?? 'tinh'}>
            {cell ? (
              <ValueCell column={column} cell={cell} unitName={name} href={cellHref(key)} onOpen={() => onOpen(key)} />
            ) : (
              <>
                <span className={styles.none} aria-hidden="true">
                  ·
                </span>
                <span className="visually-hidden">không có số ở đơn vị này</span>
              </>
            )}
          </td>
        )
      })}
    </tr>
  )
}
