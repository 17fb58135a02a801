import type { ReorganizationPreview } from '../../../../api/operations'
import type { DataColumn } from '../../../../ui/data/data-column'
import { DataTable } from '../../../../ui/data/data-table'
import { formatNumber } from '../../../../ui/format/format-number'
import { Section } from '../../../../ui/layout/section'
import styles from './preview.module.css'

type Units = NonNullable<ReorganizationPreview['units']>
type Lines = Units['ended']
type Line = Lines['items'][number]

const name: DataColumn<Line> = { key: 'name', header: 'Tên', primary: true, cell: (line) => line.name }

const details: DataColumn<Line> = {
  key: 'details',
  header: 'Chi tiết',
  onCard: 'bare',
  cell: (line) => line.details.join('; '),
}

const endedColumns: DataColumn<Line>[] = [
  name,
  {
    key: 'becomes',
    header: 'Đơn vị kế thừa',
    width: '55%',
    cell: (line) => line.becomes || <span className={styles.quiet}>không có</span>,
  },
]

const changedColumns: DataColumn<Line>[] = [
  { ...name, header: 'Trước' },
  {
    key: 'becomes',
    header: 'Sau',
    width: '30%',
    cell: (line) => (line.becomes === line.name ? 'giữ tên' : line.becomes),
  },
  { ...details, width: '30%' },
]

/** Before and after: who ends, who begins, who becomes different. */
export function UnitLines({ units }: { units: Units }) {
  const { ended, made, changed, followers, recognitions } = units
  const also = [
    ...(followers.count > 0 ? [`${formatNumber(followers.count)} đơn vị trực thuộc chuyển theo cấp trên mới`] : []),
    ...(recognitions.count > 0 ? [`${formatNumber(recognitions.count)} ghi nhận công nhận địa bàn`] : []),
  ]
  return (
    <>
      <Part title="Chấm dứt" caption="Đơn vị chấm dứt và đơn vị kế thừa" lines={ended} columns={endedColumns} />
      <Part title="Thành lập" caption="Đơn vị mới" lines={made} columns={[name, { ...details, width: '55%' }]} />
      <Part title="Thay đổi" caption="Đơn vị thay đổi, trước và sau" lines={changed} columns={changedColumns} />
      {also.length > 0 ? <p className={styles.also}>Cùng với đó: {also.join('; ')}.</p> : null}
    </>
  )
}

type PartProps = { title: string; caption: string; lines: Lines; columns: DataColumn<Line>[] }

function Part({ title, caption, lines, columns }: PartProps) {
  if (lines.count === 0) return null
  const left = lines.count - lines.items.length
  return (
    <Section
      title={`${title} (${formatNumber(lines.count)})`}
      note={left > 0 ? `Hiện ${lines.items.length} đơn vị đầu, còn ${formatNumber(left)} đơn vị nữa.` : undefined}
    >
      <DataTable caption={caption} columns={columns} rows={lines.items} rowId={({ id }) => id} />
    </Section>
  )
}
