import { useState } from 'react'
import type { Register } from '../../../../../../../pack-kit/registers/register'
import type { RegisterPoints } from '../../../../api/operations'
import { DataTable } from '../../../../ui/data/data-table'
import { formatNumber } from '../../../../ui/format/format-number'
import { recordHref } from '../../address/register-hrefs'
import { StageBadge } from '../../words/stage-badge'
import styles from './map.module.css'

const atOnce = 50

export type PointTableProps = Pick<RegisterPoints, 'points' | 'cells'> & { register: Register }

/** What the map shows, as a table. */
export function PointTable({ register, points, cells }: PointTableProps) {
  const [shown, setShown] = useState(atOnce)
  if (cells.length > 0)
    return (
      <details className={styles.behind}>
        <summary>Số liệu của bản đồ</summary>
        <DataTable
          caption="Số bản ghi theo ô của bản đồ"
          rows={[...cells].sort((one, other) => other.count - one.count).slice(0, shown)}
          rowId={({ longitude, latitude }) => `${longitude} ${latitude}`}
          columns={[
            { key: 'o', header: 'Giữa ô (vĩ độ; kinh độ)', primary: true, cell: positionOf },
            { key: 'so', header: 'Số bản ghi', align: 'end', cell: ({ count }) => formatNumber(count) },
          ]}
        />
      </details>
    )
  return (
    <details className={styles.behind}>
      <summary>Bản ghi trên bản đồ</summary>
      <DataTable
        caption={`Bản ghi của sổ ${register.name} trên bản đồ`}
        rows={points.slice(0, shown)}
        rowId={({ id }) => id}
        rowHref={({ id }) => recordHref(register.code, id)}
        columns={[
          { key: 'ten', header: 'Bản ghi', primary: true, cell: ({ title }) => title },
          { key: 'vi-tri', header: 'Vĩ độ; kinh độ', nowrap: true, cell: positionOf },
          {
            key: 'giai-doan',
            header: 'Trạng thái',
            cell: ({ stage }) => <StageBadge record={{ stage, removedAt: null }} />,
          },
        ]}
        {...(points.length > atOnce
          ? {
              more: {
                shown: Math.min(shown, points.length),
                total: points.length,
                ...(shown < points.length ? { onMore: () => setShown(shown + atOnce) } : {}),
              },
            }
          : {})}
      />
    </details>
  )
}

const positionOf = ({ longitude, latitude }: { longitude: number; latitude: number }): string =>
  `${formatNumber(latitude, 4)}; ${formatNumber(longitude, 4)}`
