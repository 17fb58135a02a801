import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { formatDate } from '../../../ui/format/format-date'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import { FilterLinks } from '../../../ui/layout/filter-links'
import { PageHeader } from '../../../ui/layout/page-header'
import { DirectoryTabs } from '../../organizations/directory-tabs'
import { FilterBox } from '../../search/filter-box'
import { useSettled } from '../../search/use-settled'
import { type PlacesSearch, placesHref } from '../address/places-search'
import { AddressLookup } from '../lookup/address-lookup'
import styles from '../places.module.css'
import { chainWords } from '../words/chain-words'
import { FoundPlaces } from './found-places'
import { PlaceDayBar } from './place-day-bar'
import { PlaceTree } from './place-tree'
import { homeProvincesQuery } from './places-queries'

const route = getRouteApi('/_app/dia-ban/')
const pause = 180

/** Administrative units as of a day: an address looked up, the tree, or what fits the words looked for. */
export function PlacesPage() {
  const search = route.useSearch()
  const { ngay, tim = '', vung } = search
  const navigate = route.useNavigate()
  const today = todayInVietnam()
  const day = ngay ?? today
  const on = useSettled(day, pause)
  const [typed, setTyped] = useState(tim)
  const words = useSettled(typed.trim(), pause)
  const homeQuery = useQuery({ ...homeProvincesQuery(on), placeholderData: keepPreviousData })
  const home = homeQuery.data ?? []
  const homeToday = useQuery(homeProvincesQuery(today)).data ?? []
  // Words are looked for in one province or in the whole country.
  const isHome = vung === undefined && (words ? home.length === 1 : home.length > 0)
  const go = (change: PlacesSearch, replace = true) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace, resetScroll: false })

  useEffect(() => {
    if (words !== tim) go({ tim: words || undefined })
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only what was typed changes the address
  }, [words])

  const shown = { ...search, tim: words || undefined }
  return (
    <>
      <PageHeader
        title="Địa bàn"
        lead={
          day === today
            ? 'Tỉnh, huyện trước đây, xã, phường, đặc khu: tên, mã và nơi thuộc về của từng thời kỳ.'
            : `Đơn vị hành chính như ngày ${formatDate(day)}: tên, mã và cấp trên của ngày đó.`
        }
      />
      <DirectoryTabs active="/dia-ban" />
      <AddressLookup search={search} day={day} onAsk={(change) => go(change, false)} onChoose={go} />
      <PlaceDayBar
        placeId={homeToday[0]?.id ?? null}
        day={day}
        onDay={(next) => go({ ngay: next === today ? undefined : next })}
      />
      <div className={styles.search}>
        <FilterBox id="tim-dia-ban" label="Tìm theo tên hoặc mã" value={typed} onChange={setTyped} />
      </div>
      {home.length > 0 ? (
        <div className={styles.scope}>
          <FilterLinks
            label="Phạm vi"
            items={[
              { label: chainWords(home), href: placesHref({ ...shown, vung: undefined }), active: isHome },
              { label: 'Cả nước', href: placesHref({ ...shown, vung: 'ca-nuoc' }), active: !isHome },
            ]}
          />
        </div>
      ) : null}
      {words ? (
        <FoundPlaces words={words} on={on} ngay={ngay} within={isHome ? (home[0] ?? null) : null} />
      ) : homeQuery.isPending ? null : (
        <PlaceTree on={on} ngay={ngay} provinces={isHome ? home : null} />
      )}
    </>
  )
}
