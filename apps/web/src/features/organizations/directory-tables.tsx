import { useState } from 'react'
import type { Organization } from '../../api/operations'
import { seesWholeProvince } from '../../session/roles'
import { useSession } from '../../session/use-session'
import { DataTable } from '../../ui/data/data-table'
import { EmptyState } from '../../ui/feedback/empty-state'
import { Section } from '../../ui/layout/section'
import { organizationLevelWords } from '../directives/words/organization-words'
import { dutiesHref } from '../duties/address/duties-href'
import { FilterBox } from '../search/filter-box'
import styles from './directory.module.css'
import { groupByLevel } from './group-by-level'
import { organizationColumns } from './organization-columns'

export type DirectoryTablesProps = { items: readonly Organization[]; mayAdd: boolean }

export function DirectoryTables({ items, mayAdd }: DirectoryTablesProps) {
  const linked = seesWholeProvince(useSession())
  const [typed, setTyped] = useState('')
  const groups = groupByLevel(items, typed)
  const columns = organizationColumns(items)
  return (
    <>
      <div className={styles.search}>
        <FilterBox id="tim-co-quan" label="Tìm theo tên, tên viết tắt hoặc mã" value={typed} onChange={setTyped} />
      </div>
      <output className="visually-hidden">
        {typed ? `${groups.reduce((sum, group) => sum + group.items.length, 0)} cơ quan khớp` : ''}
      </output>
      {groups.map((group) => (
        <Section key={group.level} title={`${organizationLevelWords[group.level]} (${group.items.length})`}>
          <DataTable
            caption={`Cơ quan ${organizationLevelWords[group.level].toLowerCase()}`}
            columns={columns}
            rows={group.items}
            rowId={({ id }) => id}
            rowHref={linked ? ({ id }) => dutiesHref({ organizationId: id }) : undefined}
          />
        </Section>
      ))}
      {groups.length === 0 ? (
        <EmptyState title={`Không có cơ quan nào khớp “${typed.trim()}”`}>
          {mayAdd
            ? 'Thử một phần khác của tên. Nếu cơ quan chưa có trong danh bạ, hãy thêm cơ quan đó.'
            : 'Thử một phần khác của tên. Nếu cơ quan chưa có trong danh bạ, hãy báo Văn phòng UBND tỉnh.'}
        </EmptyState>
      ) : null}
    </>
  )
}
