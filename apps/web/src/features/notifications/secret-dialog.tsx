import { Button } from '../../ui/actions/button'
import { Dialog } from '../../ui/actions/dialog'
import { Notice } from '../../ui/feedback/notice'
import { notify } from '../../ui/feedback/notify'
import styles from './secret-dialog.module.css'

export type SecretDialogProps = {
  title: string
  /** What the secret is: 'Địa chỉ lịch'. */
  label: string
  secret: string
  /** What to do with it, and what who holds it may do. */
  children: React.ReactNode
  onClose: () => void
}

/** Shows what the server tells only once, to be copied. */
export function SecretDialog({ title, label, secret, children, onClose }: SecretDialogProps) {
  async function copy() {
    try {
      await navigator.clipboard.writeText(secret)
      notify({ message: `Đã sao chép: ${label.toLowerCase()}.` })
    } catch {
      notify({ tone: 'error', message: 'Trình duyệt không cho sao chép. Chọn dòng chữ rồi sao chép bằng tay.' })
    }
  }
  return (
    <Dialog
      opened
      onClose={onClose}
      title={title}
      footer={
        <>
          <Button variant="primary" onClick={() => void copy()} data-autofocus>
            Sao chép
          </Button>
          <Button variant="quiet" onClick={onClose}>
            Đã lưu, đóng lại
          </Button>
        </>
      }
    >
      <p className={styles.label}>{label}</p>
      <p className={styles.secret} data-testid="secret">
        {secret}
      </p>
      <div className={styles.words}>{children}</div>
      <Notice tone="warn">Chỉ hiện một lần: đóng lại là không xem lại được.</Notice>
    </Dialog>
  )
}
