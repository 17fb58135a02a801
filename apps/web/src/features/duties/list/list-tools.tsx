import { useState } from 'react'
import { Button } from '../../../ui/actions/button'
import type { DutiesSearch } from '../address/duties-search'
import { groups, sorts } from '../address/list-slugs'
import type { ExportQuery } from '../export/export-href'
import { ExportListButton } from '../export/export-list-button'
import { ColumnChoice } from './column-choice'
import styles from './duty-list.module.css'
import { listGroups } from './group-words'
import type { ListColumn } from './list-columns'

const sortWords = {
  attention: 'Việc cần xử lý trước',
  newest: 'Mới giao trước',
  longest_overdue: 'Quá hạn lâu nhất trước',
  lead: 'Theo cơ quan chủ trì',
} as const

export type ListToolsProps = {
  search: DutiesSearch
  onChange: (change: Partial<DutiesSearch>) => void
  columns: readonly ListColumn[]
  onColumns: (columns: readonly ListColumn[]) => void
  onKeysHelp: () => void
  /** The list as it is on screen. */
  listed: ExportQuery
}

/** How the list is sorted, grouped and shown. */
export function ListTools({ search, onChange, columns, onColumns, onKeysHelp, listed }: ListToolsProps) {
  const [choosing, setChoosing] = useState(false)
  return (
    <div className={styles.order}>
      <label className={styles.choice}>
        Sắp xếp
        <select
          value={search.sapXep ?? sorts.slugOf('attention')}
          onChange={(event) => onChange({ sapXep: withoutUsual(event.currentTarget.value) })}
        >
          {(Object.keys(sortWords) as (keyof typeof sortWords)[]).map((sort) => (
            <option key={sort} value={sorts.slugOf(sort)}>
              {sortWords[sort]}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.choice}>
        Nhóm theo
        <select
          value={search.nhomTheo ?? ''}
          onChange={(event) => onChange({ nhomTheo: event.currentTarget.value || undefined })}
        >
          <option value="">Không nhóm</option>
          {(Object.keys(listGroups) as (keyof typeof listGroups)[]).map((group) => (
            <option key={group} value={groups.slugOf(group)}>
              {listGroups[group].words}
            </option>
          ))}
        </select>
      </label>
      <span className={styles.wide}>
        <Button size="sm" variant="quiet" aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
          Cột
        </Button>
        <Button size="sm" variant="quiet" onClick={onKeysHelp}>
          Phím tắt
        </Button>
        <ExportListButton query={listed} />
      </span>
      {choosing ? <ColumnChoice columns={columns} onChange={onColumns} /> : null}
    </div>
  )
}

const withoutUsual = (slug: string) => (slug === sorts.slugOf('attention') ? undefined : slug)
