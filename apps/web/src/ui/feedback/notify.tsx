import { hideNotification, showNotification } from '@mantine/notifications'
import { Button } from '../actions/button'
import styles from './notify.module.css'
import type { Tone } from './tone'
import { ToneIcon } from './tone-icon'

export type NotifyOptions = {
  message: string
  title?: string
  tone?: Tone
  /** Shows 'Hoàn tác' for eight seconds. */
  onUndo?: () => void
}

/** A short word after an action; with onUndo it stands in for a confirmation question. Returns its id. */
export function notify({ message, title, tone = 'success', onUndo }: NotifyOptions): string {
  const id: string = showNotification({
    title,
    autoClose: onUndo || tone === 'error' ? 8000 : 5000,
    icon: <ToneIcon tone={tone} />,
    classNames: { root: styles.toast, icon: `${styles.icon} ${styles[tone]}`, description: styles.words },
    closeButtonProps: { 'aria-label': 'Đóng thông báo' },
    message: (
      <>
        <span>{message}</span>
        {onUndo ? (
          <Button size="sm" variant="secondary" onClick={() => [hideNotification(id), onUndo()]}>
            Hoàn tác
          </Button>
        ) : null}
      </>
    ),
  })
  return id
}
