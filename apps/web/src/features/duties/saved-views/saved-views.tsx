import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { Button } from '../../../ui/actions/button'
import { FilterLinks } from '../../../ui/layout/filter-links'
import { searchHref } from '../address/duties-href'
import { type DutiesSearch, withoutLook } from '../address/duties-search'
import type { ListColumn } from '../list/list-columns'
import styles from './saved-views.module.css'
import { savedViewsQuery } from './saved-views-query'
import { isSameList, searchOfView } from './view-of-search'

const SaveViewDialog = lazy(async () => ({ default: (await import('./save-view-dialog')).SaveViewDialog }))
const ManageViewsDialog = lazy(async () => ({ default: (await import('./manage-views-dialog')).ManageViewsDialog }))

export type SavedViewsProps = { search: DutiesSearch; columns: readonly ListColumn[] }

/** Lists kept under a name, one's own and those of the office for everybody. */
export function SavedViews({ search, columns }: SavedViewsProps) {
  const { data } = useQuery(savedViewsQuery)
  const [opened, setOpened] = useState<'save' | 'manage' | null>(null)
  const items = data?.items ?? []
  const isSaved = items.some(({ view }) => isSameList(view, search))
  const isNarrowed = Object.keys(withoutLook(search)).length > 0
  if (items.length === 0 && !isNarrowed) return null
  return (
    <div className={styles.row}>
      {items.length > 0 ? (
        <FilterLinks
          label="Danh sách đã lưu"
          items={items.map(({ name, view }) => ({
            label: name,
            href: searchHref(searchOfView(view)),
            active: isSameList(view, search),
          }))}
        />
      ) : null}
      {isNarrowed && !isSaved ? (
        <Button size="sm" variant="quiet" onClick={() => setOpened('save')}>
          Lưu danh sách này
        </Button>
      ) : null}
      {items.some(({ may }) => may.change) ? (
        <Button size="sm" variant="quiet" onClick={() => setOpened('manage')}>
          Sửa danh sách đã lưu
        </Button>
      ) : null}
      <Suspense fallback={null}>
        {opened === 'save' && data ? (
          <SaveViewDialog search={search} columns={columns} mayShare={data.may.share} onClose={() => setOpened(null)} />
        ) : null}
        {opened === 'manage' && data ? (
          <ManageViewsDialog
            views={data.items.filter(({ may }) => may.change)}
            mayShare={data.may.share}
            onClose={() => setOpened(null)}
          />
        ) : null}
      </Suspense>
    </div>
  )
}
