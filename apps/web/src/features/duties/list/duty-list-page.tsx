import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useSession } from '../../../session/use-session'
import { DataTable } from '../../../ui/data/data-table'
import { PageHeader } from '../../../ui/layout/page-header'
import { dutyHref } from '../address/duties-href'
import { toDutiesQuery } from '../address/duties-search'
import { ProblemState } from '../words/problem-state'
import { assignmentsQuery } from './assignments-query'
import { dutyColumns } from './duty-columns'
import { DutyFiltersBar } from './duty-filters-bar'
import styles from './duty-list.module.css'
import { listLead } from './list-lead'
import { morePages } from './more-pages'
import { NoDuties } from './no-duties'
import { useAcknowledgeInList } from './use-acknowledge-in-list'

const route = getRouteApi('/_app/nhiem-vu/')

/** The work list: what needs doing first comes first. */
export function DutyListPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const me = useSession()
  const list = useInfiniteQuery({ ...assignmentsQuery(toDutiesQuery(search)), placeholderData: keepPreviousData })
  const { mutate: acknowledge } = useAcknowledgeInList()
  const columns = useMemo(() => dutyColumns(acknowledge), [acknowledge])
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      <PageHeader title="Nhiệm vụ" lead={listLead(me)} />
      <DutyFiltersBar
        search={search}
        onChange={(change) => void navigate({ search: (old) => ({ ...old, ...change }), replace: true })}
      />
      {list.isError && rows.length === 0 ? (
        <ProblemState problem={list.error} onRetry={() => void list.refetch()} retrying={list.isFetching} />
      ) : (
        <div className={list.isPlaceholderData ? styles.stale : undefined}>
          <DataTable
            caption="Danh sách nhiệm vụ"
            columns={columns}
            rows={rows}
            rowId={({ id }) => id}
            rowHref={({ id }) => dutyHref(id)}
            loading={list.isPending || list.isPlaceholderData}
            empty={<NoDuties search={search} />}
            {...morePages(list, rows.length)}
          />
        </div>
      )}
    </>
  )
}
