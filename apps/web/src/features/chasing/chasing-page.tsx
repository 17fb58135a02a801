import { getRouteApi } from '@tanstack/react-router'
import { Button } from '../../ui/actions/button'
import { FilterLinks } from '../../ui/layout/filter-links'
import { PageHeader } from '../../ui/layout/page-header'
import { ExportButton } from '../export/export-button'
import styles from './chasing-page.module.css'
import { chasingHref } from './chasing-search'
import { LetterList } from './letters/letter-list'
import { OverdueAgencies } from './overdue/overdue-agencies'

const route = getRouteApi('/_app/don-doc/')

/** Chasing: who is late with what, and the letters about it. */
export function ChasingPage() {
  const search = route.useSearch()
  const onLetters = search.phan === 'van-ban'
  return (
    <>
      <PageHeader
        title="Đôn đốc"
        lead="Cơ quan còn nhiệm vụ quá hạn, quá hạn lâu nhất xếp trước; chọn để dự thảo văn bản đôn đốc gửi từng cơ quan."
        actions={
          <>
            {onLetters ? <ExportButton path="/api/chasing/letters/sheet" query={{}} /> : null}
            <Button href="/hop">Cuộc họp</Button>
            <Button href="/quan-tri/quy-che-theo-doi">Quy chế theo dõi</Button>
            <Button href="/lich-lam-viec">Lịch làm việc</Button>
          </>
        }
      />
      <div className={styles.parts}>
        <FilterLinks
          label="Phần đôn đốc"
          items={[
            { label: 'Nhiệm vụ quá hạn', href: chasingHref({ ...search, phan: undefined }), active: !onLetters },
            { label: 'Văn bản đôn đốc', href: chasingHref({ phan: 'van-ban' }), active: onLetters },
          ]}
        />
      </div>
      {onLetters ? <LetterList /> : <OverdueAgencies key={`${search.muc} ${search.vanBan}`} search={search} />}
    </>
  )
}
