import { useQueryClient } from '@tanstack/react-query'
import { useSession } from '../../../session/use-session'
import { Button } from '../../../ui/actions/button'
import { formatDateTime } from '../../../ui/format/format-date-time'
import { AppLink } from '../../../ui/link/app-link'
import { tell } from '../../duties/words/tell'
import { waitingFormHref } from '../address/register-hrefs'
import { registerKeys } from '../register-queries'
import { useWaiting } from './use-waiting'
import { waitingDesk } from './waiting-desk'
import type { WaitingForm } from './waiting-form'
import styles from './waiting-list.module.css'

export type WaitingListProps = {
  /** Only those of one register. */
  register?: string
}

/** What was filled in without connection: what waits, what the server did not take and why. Nothing when nothing waits. */
export function WaitingList({ register }: WaitingListProps) {
  const { forms, isSending } = useWaiting()
  const { personId } = useSession()
  const queryClient = useQueryClient()
  const shown = forms.filter((form) => register === undefined || form.register === register)
  if (shown.length === 0) return null

  async function send() {
    const sent = await waitingDesk.sendAll(personId, true)
    if (sent > 0) await queryClient.invalidateQueries({ queryKey: registerKeys.all })
    tell(
      sent > 0
        ? { message: `Đã gửi ${sent} biểu nhập.` }
        : { message: 'Chưa gửi được. Biểu nhập vẫn chờ trên máy này.', tone: 'warn' },
    )
  }

  return (
    <section className={styles.waiting} aria-labelledby="cho-gui">
      <div className={styles.head}>
        <h2 className={styles.title} id="cho-gui">
          Chờ gửi ({shown.length})
        </h2>
        <Button size="sm" loading={isSending} onClick={() => void send()}>
          Gửi ngay
        </Button>
      </div>
      <p className={styles.note}>
        Giữ trên máy này cho đến khi gửi được; có mạng thì tự gửi, mỗi biểu chỉ ghi một lần.
      </p>
      <ul className={styles.list}>
        {shown.map((form) => (
          <Line key={form.clientKey} form={form} />
        ))}
      </ul>
    </section>
  )
}

function Line({ form }: { form: WaitingForm }) {
  const { clientKey, register, registerName, title, filledAt, files, refusal } = form
  return (
    <li className={styles.line}>
      <div>
        <AppLink href={waitingFormHref(register, clientKey)}>{title}</AppLink>
        <p className={styles.facts}>
          {registerName}, nhập {formatDateTime(filledAt)}
          {files.length > 0 ? `, ${files.length} ảnh hoặc tệp chưa tải lên` : ''}
        </p>
        {refusal ? (
          <div className={styles.refusal}>
            <p>Chưa ghi được: {refusal.title}</p>
            {refusal.lines.length > 0 ? (
              <ul>
                {refusal.lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            ) : null}
          </div>
        ) : (
          <p className={styles.facts}>{form.isHeld ? 'Đang mở để sửa' : 'Chờ có mạng'}</p>
        )}
      </div>
      <Button size="sm" variant="quiet" aria-label={`Bỏ biểu nhập ${title}`} onClick={() => void dropWithUndo(form)}>
        Bỏ
      </Button>
    </li>
  )
}

async function dropWithUndo(form: WaitingForm): Promise<void> {
  await waitingDesk.drop(form)
  tell({ message: `Đã bỏ biểu nhập “${form.title}”.`, onUndo: () => void waitingDesk.keep(form) })
}
