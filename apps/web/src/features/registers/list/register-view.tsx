import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { ViewSwitch } from '../../../ui/layout/view-switch'
import { useNewSelection } from '../../duties/list/selection/use-new-selection'
import { FoldedSheet } from '../../imports/start/folded-sheet'
import { type RecordsSearch, toNarrowing } from '../address/records-search'
import { mapFields, type OpenedRegister } from '../definition/opened-register'
import { WaitingList } from '../waiting/waiting-list'
import { BulkBar } from './bulk/bulk-bar'
import { FiltersBar } from './filters/filters-bar'
import styles from './list.module.css'
import { Publication } from './publication'
import { RecordSelection } from './record-selection'
import { RecordTable } from './record-table'
import { SortField } from './sort-field'

const RegisterMap = lazy(async () => ({ default: (await import('./map/register-map')).RegisterMap }))
const BulkDialog = lazy(async () => ({ default: (await import('./bulk/bulk-dialog')).BulkDialog }))

const route = getRouteApi('/_app/so-theo-doi/$register/')

export type RegisterViewProps = { opened: OpenedRegister }

/** What is looked for, and what of it there is: the same conditions for table and map. */
export function RegisterView({ opened }: RegisterViewProps) {
  const { register, may, sheetKind } = opened
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const selection = useNewSelection(JSON.stringify([register.code, toNarrowing(search), search.ngay, search.daXoa]))
  const [editing, setEditing] = useState(false)
  const change = (changed: Partial<RecordsSearch>) =>
    void navigate({ search: (old) => ({ ...old, ...changed }), replace: true, resetScroll: false })
  const hasMap = mapFields(register).length > 0
  const isMap = hasMap && search.xem === 'ban-do'
  return (
    <RecordSelection value={may.editMany && !search.ngay && !search.daXoa ? selection : null}>
      <WaitingList register={register.code} />
      <FiltersBar opened={opened} search={search} onChange={change} />
      <FoldedSheet
        kind={sheetKind}
        what={`sổ ${register.name}`}
        mayImport={may.import}
        mayExport={may.export}
        {...(search.ngay ? { on: search.ngay } : {})}
      />
      <Publication register={register.code} />
      <div className={styles.looks}>
        {hasMap ? (
          <ViewSwitch
            id="cach-xem-so"
            label="Cách xem sổ"
            value={isMap ? 'map' : 'table'}
            onChange={(view) => change({ xem: view === 'map' ? 'ban-do' : undefined })}
            options={[
              { value: 'table', label: 'Bảng' },
              { value: 'map', label: 'Bản đồ' },
            ]}
          />
        ) : null}
        {isMap || search.ngay || search.daXoa ? null : (
          <SortField register={register} value={search.xep} onChange={(xep) => change({ xep })} />
        )}
      </div>
      {isMap ? (
        <Suspense fallback={<LoadingState label="Đang mở bản đồ" />}>
          <RegisterMap opened={opened} search={search} />
        </Suspense>
      ) : (
        <>
          <RecordTable opened={opened} search={search} onChange={change} />
          <BulkBar onEdit={() => setEditing(true)} />
        </>
      )}
      <Suspense fallback={null}>
        {editing ? (
          <BulkDialog
            opened={opened}
            recordIds={[...selection.chosen]}
            onClose={() => setEditing(false)}
            onDone={() => [setEditing(false), selection.clear()]}
          />
        ) : null}
      </Suspense>
    </RecordSelection>
  )
}
