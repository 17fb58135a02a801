import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { formatDate } from '../../../ui/format/format-date'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import { PageHeader } from '../../../ui/layout/page-header'
import { KindSheet } from '../../imports/start/kind-sheet'
import { FilterBox } from '../../search/filter-box'
import { useSettled } from '../../search/use-settled'
import type { DirectorySearch } from '../address/directory-search'
import { directoryRightsQuery } from '../agency-field/agency-queries'
import { DirectoryTabs } from '../directory-tabs'
import styles from './directory.module.css'
import { DirectoryActions } from './directory-actions'
import { DirectoryDayBar } from './directory-day-bar'
import { DirectoryTree } from './directory-tree'
import { FoundOrganizations } from './found-organizations'

const route = getRouteApi('/_app/co-quan/')
const pause = 180

/** The directory as of a day: a tree, or what fits the words looked for. */
export function DirectoryPage() {
  const { ngay, tim = '' } = route.useSearch()
  const navigate = route.useNavigate()
  const today = todayInVietnam()
  const day = ngay ?? today
  const on = useSettled(day, pause)
  const [typed, setTyped] = useState(tim)
  const words = useSettled(typed.trim(), pause)
  const rights = useQuery(directoryRightsQuery).data
  const go = (change: DirectorySearch) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false })

  useEffect(() => {
    if (words !== tim) go({ tim: words || undefined })
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only what was typed changes the address
  }, [words])

  const shared = { on, ngay }
  return (
    <>
      <PageHeader
        title="Cơ quan"
        lead={
          day === today
            ? 'Chọn một cơ quan để xem tên gọi qua thời gian, vị trí công tác và nhiệm vụ.'
            : `Danh bạ như ngày ${formatDate(day)}: tên và cấp trên của ngày đó.`
        }
        actions={rights?.addOrganization ? <DirectoryActions on={day} /> : undefined}
      />
      <DirectoryTabs active="/co-quan" />
      <DirectoryDayBar day={day} onDay={(next) => go({ ngay: next === today ? undefined : next })} />
      <div className={styles.search}>
        <FilterBox id="tim-co-quan" label="Tìm theo tên, tên viết tắt hoặc mã" value={typed} onChange={setTyped} />
        <KindSheet kind="co-quan" what="danh bạ cơ quan" on={on} />
      </div>
      {words ? (
        <FoundOrganizations words={words} mayAdd={rights?.addOrganization ?? false} {...shared} />
      ) : (
        <DirectoryTree {...shared} />
      )}
    </>
  )
}
