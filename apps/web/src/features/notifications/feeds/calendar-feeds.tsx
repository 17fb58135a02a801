import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ProblemState } from '../../../api/problem-state'
import { problemTitle } from '../../../api/problem-title'
import { organizationsWithRole } from '../../../session/roles'
import { useSession } from '../../../session/use-session'
import { Button } from '../../../ui/actions/button'
import { ConfirmDialog } from '../../../ui/actions/confirm-dialog'
import { DataTable } from '../../../ui/data/data-table'
import { notify } from '../../../ui/feedback/notify'
import { SelectField } from '../../../ui/fields/select-field'
import { SecretDialog } from '../secret-dialog'
import styles from './calendar-feeds.module.css'
import { feedColumns, feedName } from './feed-columns'
import { type Feed, feedsQuery, useAddFeed, useRevokeFeed } from './feeds-query'

const own = 'toi'

/** Secret addresses from which a phone or a computer reads deadlines: of one's own work, or of one's agency. */
export function CalendarFeeds() {
  const me = useSession()
  const { data, error, isPending, isFetching, refetch } = useQuery(feedsQuery)
  const [whose, setWhose] = useState(own)
  const [url, setUrl] = useState<string | null>(null)
  const [revoking, setRevoking] = useState<Feed | null>(null)
  const add = useAddFeed(setUrl)
  const revoke = useRevokeFeed(() => [
    setRevoking(null),
    notify({ message: 'Đã thu hồi. Máy đang dùng địa chỉ này không đọc được nữa.' }),
  ])
  const fail = (problem: unknown) => notify({ tone: 'error', message: problemTitle(problem) })
  const agencies = organizationsWithRole(me, 'agency_leader', 'specialist', 'focal_point')
  const nameOf = (id: string) => me.postings.find(({ organizationId }) => organizationId === id)?.organizationName ?? ''
  return (
    <>
      <div className={styles.add}>
        {agencies.length > 0 ? (
          <SelectField
            id="lich-cua"
            label="Lịch của"
            value={whose}
            onChange={setWhose}
            options={[
              { value: own, label: 'Việc của tôi' },
              ...agencies.map((id) => ({ value: id, label: nameOf(id) })),
            ]}
          />
        ) : null}
        <Button loading={add.isPending} onClick={() => add.mutate(whose === own ? null : whose, { onError: fail })}>
          Tạo địa chỉ lịch
        </Button>
      </div>
      {error && !data ? (
        <ProblemState error={error} doing="xem các lịch" onRetry={() => void refetch()} retrying={isFetching} />
      ) : (
        <DataTable
          caption="Các địa chỉ lịch của tôi"
          columns={feedColumns(setRevoking)}
          rows={data?.items ?? []}
          rowId={({ id }) => id}
          loading={isPending}
          empty={<p className={styles.none}>Chưa có địa chỉ lịch nào.</p>}
        />
      )}
      {url === null ? null : (
        <SecretDialog title="Địa chỉ lịch đã tạo" label="Địa chỉ lịch" secret={url} onClose={() => setUrl(null)}>
          <p>
            Trong ứng dụng lịch, chọn thêm lịch bằng đường dẫn (đăng ký lịch) rồi dán địa chỉ này. Ai có địa chỉ đều xem
            được thời hạn mà không cần đăng nhập, nên không chuyển cho người khác.
          </p>
        </SecretDialog>
      )}
      <ConfirmDialog
        opened={revoking !== null}
        onClose={() => setRevoking(null)}
        onConfirm={() => revoking && revoke.mutate(revoking.id, { onError: fail })}
        title={`Thu hồi lịch ${revoking ? feedName(revoking) : ''}?`}
        confirmLabel="Thu hồi"
        danger
        loading={revoke.isPending}
      >
        Máy đang đăng ký lịch này sẽ không nhận được thời hạn nữa. Muốn dùng lại phải tạo địa chỉ mới.
      </ConfirmDialog>
    </>
  )
}
