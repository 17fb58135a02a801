import type { DataColumn } from '../../../ui/data/data-column'
import { DataTable } from '../../../ui/data/data-table'
import { SignMark } from '../../../ui/map/sign-mark'
import type { ValueKey } from '../../indicators/address/value-key'
import { amountWords } from '../../indicators/words/amount-words'
import styles from './map.module.css'
import { type ShownColumn, standingOf, standings, type UnitValue } from './unit-values'

export type UnitTableProps = {
  column: ShownColumn
  units: readonly UnitValue[]
  cellHref: (key: ValueKey) => string
}

const order = ['missed', 'reached', 'no_target', 'unknown']

/** What the map shows, as a table: those that have not reached their target first. */
export function UnitTable({ column, units, cellHref }: UnitTableProps) {
  const rows = [...units].sort(
    (one, other) =>
      order.indexOf(standingOf(one)) - order.indexOf(standingOf(other)) || one.name.localeCompare(other.name, 'vi'),
  )
  const columns: DataColumn<UnitValue>[] = [
    { key: 'don-vi', header: 'Đơn vị', primary: true, cell: ({ name }) => name },
    {
      key: 'gia-tri',
      header: 'Giá trị',
      align: 'end',
      nowrap: true,
      cell: ({ cell }) => amountWords(column, cell?.value ?? null),
    },
    {
      key: 'muc-tieu',
      header: 'Mục tiêu',
      align: 'end',
      nowrap: true,
      cell: ({ cell }) => (cell === null || cell.target === null ? 'chưa giao' : amountWords(column, cell.target)),
    },
    { key: 'ket-qua', header: 'So với mục tiêu', nowrap: true, cell: (unit) => <Standing unit={unit} /> },
  ]
  return (
    <DataTable
      caption={`${column.name}, ${column.of.name}, theo đơn vị`}
      rows={rows}
      rowId={({ placeId }) => placeId}
      rowHref={({ placeId }) => cellHref({ indicator: column.code, placeId })}
      columns={columns}
    />
  )
}

function Standing({ unit }: { unit: UnitValue }) {
  const { sign, tone, short } = standings[standingOf(unit)]
  return (
    <>
      <SignMark className={styles.mark} sign={sign} tone={tone} /> {short}
    </>
  )
}
