import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ProblemState } from '../../../api/problem-state'
import { Button } from '../../../ui/actions/button'
import { DataTable } from '../../../ui/data/data-table'
import { EmptyState } from '../../../ui/feedback/empty-state'
import { FilterLinks } from '../../../ui/layout/filter-links'
import { Section } from '../../../ui/layout/section'
import { morePages } from '../../duties/list/more-pages'
import { chasedAgenciesQuery } from '../chasing-queries'
import { type ChasingSearch, chasingHref, toChasedFilter } from '../chasing-search'
import { DraftDialog } from '../draft/draft-dialog'
import { noneChosen, toggleAgency, toggleDuty, wantedLetters } from '../draft/selection'
import { levelWords } from '../words/level-words'
import { AgencyDuties } from './agency-duties'
import { agencyColumns } from './agency-table'
import styles from './overdue.module.css'

/** Agencies with overdue work; whoever may draft chooses among them and their duties. */
export function OverdueAgencies({ search }: { search: ChasingSearch }) {
  const filter = toChasedFilter(search)
  const list = useInfiniteQuery({ ...chasedAgenciesQuery(filter), placeholderData: keepPreviousData })
  const [selection, setSelection] = useState(noneChosen)
  const [drafting, setDrafting] = useState(false)
  const agencies = list.data?.pages.flatMap((page) => page.items) ?? []
  const mayDraft = list.data?.pages[0]?.may.draft ?? false
  const open = search.coQuan
  const opened = agencies.find(({ id }) => id === open)
  if (list.isError && agencies.length === 0)
    return (
      <ProblemState
        error={list.error}
        doing="xem nhiệm vụ quá hạn"
        onRetry={() => void list.refetch()}
        retrying={list.isFetching}
      />
    )
  const choosing = mayDraft ? { selection, onToggle: (id: string) => setSelection(toggleAgency(selection, id)) } : null
  const levels = levelWords.map((words, level) => ({
    label: level === 0 ? 'Tất cả' : words,
    href: chasingHref({ ...search, muc: level || undefined }),
    active: (search.muc ?? 0) === level,
  }))
  return (
    <>
      <div className={styles.bar}>
        <FilterLinks label="Lọc theo mức báo cáo" items={levels} />
        {mayDraft ? (
          <Button variant="primary" disabled={selection.size === 0} onClick={() => setDrafting(true)}>
            {selection.size === 0 ? 'Dự thảo văn bản' : `Dự thảo ${selection.size} văn bản`}
          </Button>
        ) : null}
      </div>
      <div className={styles.columns} data-open={opened ? true : undefined}>
        <DataTable
          caption="Cơ quan có nhiệm vụ quá hạn"
          columns={agencyColumns(choosing)}
          rows={agencies}
          rowId={({ id }) => id}
          rowHref={({ id }) => chasingHref({ ...search, coQuan: id })}
          {...(open ? { selectedId: open } : {})}
          loading={list.isPending}
          empty={
            <EmptyState title="Không có nhiệm vụ nào quá hạn">
              Nhiệm vụ quá hạn mà chưa hoàn thành sẽ hiện ở đây theo cơ quan chủ trì.
            </EmptyState>
          }
          {...morePages(list, agencies.length)}
        />
        {opened ? (
          <Section title={opened.name} note={`${opened.overdueCount} nhiệm vụ quá hạn`}>
            <AgencyDuties
              organizationId={opened.id}
              filter={filter}
              choosing={
                mayDraft
                  ? {
                      selection,
                      onToggle: (id, shown) => setSelection(toggleDuty(selection, opened.id, id, shown)),
                    }
                  : null
              }
            />
          </Section>
        ) : null}
      </div>
      {drafting ? (
        <DraftDialog
          letters={wantedLetters(selection, filter)}
          nameOf={(id) => agencies.find((agency) => agency.id === id)?.name ?? 'Cơ quan'}
          onDrafted={() => setSelection(noneChosen)}
          onClose={() => setDrafting(false)}
        />
      ) : null}
    </>
  )
}
