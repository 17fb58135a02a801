import { useLocalStorage } from '@mantine/hooks'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense, useRef, useState } from 'react'
import { useSession } from '../../../session/use-session'
import { Button } from '../../../ui/actions/button'
import { PageHeader } from '../../../ui/layout/page-header'
import { KindSheet } from '../../imports/start/kind-sheet'
import { type DutiesSearch, toDutiesQuery, toListOrder } from '../address/duties-search'
import { groups } from '../address/list-slugs'
import type { BulkAction } from '../bulk/bulk-words'
import { DutyView } from '../views/duty-view'
import { dutyViews, viewOfSlug } from '../views/duty-views'
import { ViewOptions } from '../views/view-options'
import { DutyFiltersBar } from './duty-filters-bar'
import styles from './duty-list.module.css'
import { DutyTable } from './duty-table'
import { findAllIds } from './find-all-ids'
import type { ListGroup } from './group-words'
import type { ListColumn } from './list-columns'
import { listLead } from './list-lead'
import { ListTools } from './list-tools'
import { SelectionContext } from './selection/selection'
import { SelectionBar } from './selection/selection-bar'
import { mostChosen, useNewSelection } from './selection/use-new-selection'
import { useListColumns } from './use-list-columns'

const KeysHelp = lazy(async () => ({ default: (await import('./keys/keys-help')).KeysHelp }))
const BulkDialog = lazy(async () => ({ default: (await import('../bulk/bulk-dialog')).BulkDialog }))
const BulkProgress = lazy(async () => ({ default: (await import('../bulk/bulk-progress')).BulkProgress }))

const route = getRouteApi('/_app/nhiem-vu/')

/** The work list: what needs doing first comes first. The same conditions also draw it as a board, a calendar, along the time. */
export function DutyListPage() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const view = viewOfSlug(search.xem)
  const query = toDutiesQuery(search)
  const order = toListOrder(search)
  const selection = useNewSelection(JSON.stringify(query))
  const { columns, keep } = useListColumns(search.cot)
  const searchBox = useRef<HTMLInputElement>(null)
  const [opened, setOpened] = useState<BulkAction | 'keys' | null>(null)
  const [runId, setRunId] = useLocalStorage({ key: 'xu-ly-hang-loat', defaultValue: '' })

  const change = (changed: Partial<DutiesSearch>) =>
    void navigate({ search: (old) => ({ ...old, ...changed }), replace: true })

  function chooseColumns(chosen: readonly ListColumn[]) {
    keep(chosen)
    change({ cot: undefined })
  }

  return (
    <SelectionContext value={selection}>
      <PageHeader
        title="Nhiệm vụ"
        lead={listLead(useSession())}
        actions={
          <>
            <Button href="/kho-khan">Khó khăn, vướng mắc</Button>
            <KindSheet kind="nhiem-vu" what="nhiệm vụ" />
          </>
        }
      />
      <DutyFiltersBar search={search} onChange={change} searchBox={searchBox} columns={columns} />
      <div className={styles.looks}>
        <ViewOptions
          view={view}
          onView={(next) => void navigate({ search: (old) => ({ ...old, xem: dutyViews[next].slug || undefined }) })}
        />
        {view === 'list' ? (
          <ListTools
            search={search}
            onChange={change}
            columns={columns}
            onColumns={chooseColumns}
            onKeysHelp={() => setOpened('keys')}
            listed={{ ...query, ...order }}
          />
        ) : null}
      </div>
      <Suspense fallback={null}>
        {runId ? <BulkProgress key={runId} runId={runId} onClose={() => setRunId('')} /> : null}
        {opened === 'keys' ? <KeysHelp onClose={() => setOpened(null)} /> : null}
        {opened && opened !== 'keys' ? (
          <BulkDialog
            action={opened}
            assignmentIds={[...selection.chosen]}
            onClose={() => setOpened(null)}
            onStarted={(started) => {
              setOpened(null)
              setRunId(started)
              selection.clear()
            }}
          />
        ) : null}
      </Suspense>
      {view === 'list' ? (
        <>
          <DutyTable
            search={search}
            columns={columns}
            onSearch={() => searchBox.current?.focus()}
            onHelp={() => setOpened('keys')}
            onGroup={(group: ListGroup | null) => change({ nhomTheo: group ? groups.slugOf(group) : undefined })}
          />
          <SelectionBar onAct={setOpened} findAll={() => findAllIds({ ...query, ...order }, mostChosen)} />
        </>
      ) : (
        <DutyView view={view} query={query} />
      )}
    </SelectionContext>
  )
}
