import { useMemo } from 'react'
import type { DataColumn } from '../../ui/data/data-column'
import { DataTable } from '../../ui/data/data-table'
import { formatDate } from '../../ui/format/format-date'
import { rowAct, type SuccessionRow } from './rules/list-rows'
import { type SuccessionSubject, subjectHead } from './rules/succession-subject'
import styles from './succession-table.module.css'

const columnsOf = (subject: SuccessionSubject): DataColumn<SuccessionRow>[] => [
  { key: 'before', header: `${subjectHead(subject)} trước`, primary: true, cell: ({ before }) => before ?? '—' },
  { key: 'after', header: `${subjectHead(subject)} sau`, cell: ({ after }) => after ?? '—' },
  { key: 'on', header: 'Ngày', width: '7rem', nowrap: true, cell: ({ on }) => formatDate(on) },
  { key: 'act', header: 'Văn bản', width: '13rem', cell: (row) => <Act row={row} /> },
  ...(subject.hasFields
    ? [{ key: 'fields', header: 'Lĩnh vực', width: '12rem', cell: ({ fields }: SuccessionRow) => fields || '—' }]
    : []),
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
export function SuccessionTable({ rows, subject }: { rows: readonly SuccessionRow[]; subject: SuccessionSubject }) {
  const columns = useMemo(() => columnsOf(subject), [subject])
  const caption = `${subjectHead(subject)} nào thành ${subject.noun} nào`
  return <DataTable caption={caption} columns={columns} rows={rows} rowId={({ id }) => id} />
}
