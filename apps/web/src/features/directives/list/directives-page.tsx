import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { holdsRole } from '../../../session/roles'
import { useSession } from '../../../session/use-session'
import { Button } from '../../../ui/actions/button'
import { EmptyState } from '../../../ui/feedback/empty-state'
import { FilterLinks } from '../../../ui/layout/filter-links'
import { PageHeader } from '../../../ui/layout/page-header'
import { ExportButton } from '../../export/export-button'
import { directiveListQuery, directiveRightsQuery } from '../directive-queries'
import { type DirectiveFilter, directiveFilters, statusOf } from './directive-filter'
import { DirectiveTable } from './directive-table'
import styles from './list.module.css'

export type DirectivesPageProps = { filter: DirectiveFilter | undefined }

/** Drafts first: they wait for a person; then what was issued. */
export function DirectivesPage({ filter }: DirectivesPageProps) {
  const may = useQuery(directiveRightsQuery).data
  const mayEnter = holdsRole(useSession(), 'committee_leader')
  const drafts = useInfiniteQuery(directiveListQuery('draft'))
  const issued = useInfiniteQuery(directiveListQuery('issued'))
  const none = [drafts, issued].every((list) => list.data?.pages[0]?.items.length === 0)
  const waiting = drafts.data?.pages[0]?.items.length ?? 0
  return (
    <>
      <PageHeader
        title="Văn bản"
        lead="Văn bản chỉ đạo của tỉnh và các nhiệm vụ giao trong từng văn bản."
        actions={
          <>
            {none ? null : <ExportButton path="/api/directives/sheet" query={{ status: statusOf(filter) }} />}
            <Receiving mayUpload={may?.upload ?? false} mayEnter={mayEnter} isFirst={none} />
          </>
        }
      />
      {none ? (
        <Nothing mayUpload={may?.upload ?? false} />
      ) : (
        <div className={styles.lists}>
          {waiting > 0 || filter ? (
            <FilterLinks
              label="Lọc văn bản"
              items={[
                { label: 'Tất cả', href: '/van-ban', active: filter === undefined },
                ...directiveFilters.map(({ value, label }) => ({
                  label,
                  href: `/van-ban?trangThai=${value}`,
                  active: filter === value,
                })),
              ]}
            />
          ) : null}
          {filter === 'phat-hanh' ? null : (
            <DirectiveTable
              status="draft"
              empty={filter === 'ra-soat' ? <NoneOf words="Không có văn bản nào đang rà soát" /> : null}
            />
          )}
          {filter === 'ra-soat' ? null : (
            <DirectiveTable
              status="issued"
              empty={filter === 'phat-hanh' ? <NoneOf words="Chưa có văn bản nào được phát hành" /> : null}
            />
          )}
        </div>
      )}
    </>
  )
}

/** The ways in: the office receives documents, a leader gives remarks. */
function Receiving({ mayUpload, mayEnter, isFirst }: { mayUpload: boolean; mayEnter: boolean; isFirst: boolean }) {
  if (!mayUpload)
    return mayEnter ? (
      <Button variant="primary" href="/van-ban/nhap-truc-tiep">
        Cho ý kiến chỉ đạo
      </Button>
    ) : null
  return (
    <>
      <Button href="/mau-nhiem-vu">Mẫu nhiệm vụ</Button>
      <Button href="/van-ban/nhap-truc-tiep">Nhập trực tiếp</Button>
      <Button href="/van-ban/dot-doc">Đợt đọc</Button>
      {isFirst ? null : (
        <Button variant="primary" href="/van-ban/tiep-nhan">
          Tiếp nhận văn bản
        </Button>
      )}
    </>
  )
}

const NoneOf = ({ words }: { words: string }) => (
  <EmptyState title={words} action={<Button href="/van-ban">Xem tất cả văn bản</Button>} />
)

function Nothing({ mayUpload }: { mayUpload: boolean }) {
  if (!mayUpload)
    return (
      <EmptyState title="Chưa có văn bản nào">
        Khi một văn bản được phát hành và giao việc cho cơ quan của bạn, văn bản đó sẽ hiện ở đây.
      </EmptyState>
    )
  return (
    <EmptyState
      title="Chưa có văn bản nào"
      action={
        <Button variant="primary" href="/van-ban/tiep-nhan">
          Tiếp nhận văn bản
        </Button>
      }
    >
      Tải lên hoặc dán một văn bản chỉ đạo; máy đọc thành từng nhiệm vụ, bạn rà soát rồi phát hành đến các cơ quan.
    </EmptyState>
  )
}
