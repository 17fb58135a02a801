import { useQuery } from '@tanstack/react-query'
import { ProblemState } from '../../../api/problem-state'
import { Button } from '../../../ui/actions/button'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { NoPermissionState } from '../../../ui/feedback/no-permission-state'
import { PageHeader } from '../../../ui/layout/page-header'
import { AppLink } from '../../../ui/link/app-link'
import { directiveRightsQuery } from '../directive-queries'
import styles from './receive.module.css'
import { ReceiveForm } from './receive-form'
import { SampleLinks } from './sample-links'

export function ReceivePage() {
  const rights = useQuery(directiveRightsQuery)
  return (
    <>
      <PageHeader
        back={{ href: '/van-ban', label: 'Văn bản' }}
        title="Tiếp nhận văn bản"
        lead="Máy đọc văn bản thành từng nhiệm vụ để bạn rà soát. Chưa cơ quan nào nhận được gì cho đến khi phát hành."
      />
      {rights.isPending ? <LoadingState shape="record" /> : null}
      {rights.isError ? (
        <ProblemState error={rights.error} retrying={rights.isFetching} onRetry={() => void rights.refetch()} />
      ) : null}
      {rights.data?.upload ? (
        <>
          <ReceiveForm />
          <p className={styles.runs}>
            Tệp đã tải lên trước đó: <AppLink href="/van-ban/dot-doc">xem các đợt đọc văn bản</AppLink>.
          </p>
          <SampleLinks />
        </>
      ) : null}
      {rights.data && !rights.data.upload ? (
        <NoPermissionState doing="tiếp nhận văn bản" action={<Button href="/van-ban">Về danh sách văn bản</Button>} />
      ) : null}
    </>
  )
}
