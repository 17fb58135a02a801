import { useQuery } from '@tanstack/react-query'
import type { NotificationChannels } from '../../../api/operations'
import { ProblemState } from '../../../api/problem-state'
import { problemTitle } from '../../../api/problem-title'
import { Button } from '../../../ui/actions/button'
import { FactList } from '../../../ui/data/fact-list'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { Notice } from '../../../ui/feedback/notice'
import { notify } from '../../../ui/feedback/notify'
import { formatDate } from '../../../ui/format/format-date'
import { formatDateTime } from '../../../ui/format/format-date-time'
import styles from './channels.module.css'
import { channelsQuery, useRetryMails } from './channels-query'
import { UnsentMails } from './unsent-mails'

const mostCounted = 1000

const counted = (count: number): string => (count >= mostCounted ? 'hơn 999 thư' : `${count} thư`)

function morningWords({ lastMorning }: NotificationChannels): string {
  if (!lastMorning) return 'chưa gửi lần nào'
  const { day, state, written, finishedAt } = lastMorning
  return `ngày ${formatDate(day)}: ${written} thư, ${state === 'done' ? `xong lúc ${formatDateTime(finishedAt).slice(11)}` : 'đang soạn'}`
}

/** Whether mail goes out, what waits, what was given up and why. */
export function MailState() {
  const { data, error, isFetching, refetch } = useQuery(channelsQuery)
  const retry = useRetryMails((count) => notify({ message: `${count} thư được gửi lại trong ít phút.` }))
  if (!data)
    return error ? (
      <ProblemState error={error} doing="xem tình trạng gửi thư" onRetry={() => void refetch()} retrying={isFetching} />
    ) : (
      <LoadingState label="Đang tải tình trạng gửi thư" shape="text" />
    )
  return (
    <>
      {data.isMailOn ? null : (
        <Notice tone="warn" title="Chưa gửi thư điện tử">
          Người vận hành đặt SMTP_URL và MAIL_FROM rồi khởi động lại để bật gửi thư. Thông báo trong Đôn Đốc vẫn hoạt
          động.
        </Notice>
      )}
      <FactList
        layout="rows"
        facts={[
          { term: 'Địa chỉ gửi', value: data.mailFrom ?? 'chưa đặt' },
          { term: 'Thư tóm tắt gần nhất', value: morningWords(data) },
          { term: 'Đang chờ gửi', value: counted(data.waiting) },
          { term: 'Không gửi được', value: counted(data.failed) },
        ]}
      />
      {data.failed > 0 ? (
        <div className={styles.mails}>
          <div className={styles.bar}>
            <h3 className={styles.title}>Thư không gửi được</h3>
            <Button
              size="sm"
              loading={retry.isPending}
              onClick={() =>
                retry.mutate(undefined, {
                  onError: (problem) => notify({ tone: 'error', message: problemTitle(problem) }),
                })
              }
            >
              Gửi lại
            </Button>
          </div>
          <UnsentMails state="failed" />
        </div>
      ) : null}
      {data.waiting > 0 ? (
        <div className={styles.mails}>
          <h3 className={styles.title}>Thư đang chờ gửi</h3>
          <UnsentMails state="waiting" />
        </div>
      ) : null}
    </>
  )
}
