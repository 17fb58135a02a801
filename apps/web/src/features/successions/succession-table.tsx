import type { DataColumn } from '../../ui/data/data-column'
import { DataTable } from '../../ui/data/data-table'
import { formatDate } from '../../ui/format/format-date'
import { rowAct, type SuccessionRow } from './rules/list-rows'
import styles from './succession-table.module.css'

const columns: DataColumn<SuccessionRow>[] = [
  { key: 'before', header: 'Cơ quan trước', primary: true, cell: ({ before }) => before ?? '—' },
  { key: 'after', header: 'Cơ quan sau', cell: ({ after }) => after ?? '—' },
  { key: 'on', header: 'Ngày', width: '7rem', nowrap: true, cell: ({ on }) => formatDate(on) },
  { key: 'act', header: 'Văn bản', width: '13rem', cell: (row) => <Act row={row} /> },
  { key: 'fields', header: 'Lĩnh vực', width: '12rem', cell: ({ fields }) => fields || '—' },
  { key: 'notes', header: 'Ghi chú', width: '14rem', cell: ({ notes }) => notes.join('; ') || '—' },
]

function Act({ row }: { row: SuccessionRow }) {
  if (!row.act) return '—'
  return (
    <>
      {rowAct(row)}
      {row.act.documentNumber ? <span className={styles.title}>{row.act.title}</span> : null}
    </>
  )
}

/** The same facts as the picture. */
export function SuccessionTable({ rows }: { rows: readonly SuccessionRow[] }) {
  return <DataTable caption="Cơ quan nào thành cơ quan nào" columns={columns} rows={rows} rowId={({ id }) => id} />
}
