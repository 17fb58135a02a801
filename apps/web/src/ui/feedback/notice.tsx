import { type ReactNode, useEffect, useRef } from 'react'
import { joinClassNames } from '../text/join-class-names'
import styles from './notice.module.css'
import type { Tone } from './tone'
import { ToneIcon } from './tone-icon'

export type NoticeProps = {
  tone?: Tone
  title?: string
  children?: ReactNode
  action?: ReactNode
  /**
   * Read aloud when it appears: 'polite' for news, 'assertive' for errors after an action. In a dialog the latter takes the
   * focus too, for it may stand above or below what is in sight.
   */
  announce?: 'polite' | 'assertive'
}

const prefixes: Record<Tone, string> = { info: 'Thông tin', success: 'Đã xong', warn: 'Lưu ý', error: 'Lỗi' }

export function Notice({ tone = 'info', title, children, action, announce }: NoticeProps) {
  const role = announce ? (announce === 'assertive' ? 'alert' : 'status') : undefined
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (role === 'alert' && box.current?.closest('[role=dialog]')) box.current.focus()
  }, [role])
  return (
    <div
      ref={box}
      className={joinClassNames(styles.notice, styles[tone])}
      role={role}
      tabIndex={role === 'alert' ? -1 : undefined}
    >
      <span className={styles.icon}>
        <ToneIcon tone={tone} />
        <span className="visually-hidden">{prefixes[tone]}: </span>
      </span>
      <div className={styles.words}>
        {title ? <p className={styles.title}>{title}</p> : null}
        {children ? <div className={styles.body}>{children}</div> : null}
      </div>
      {action ? <div className={styles.action}>{action}</div> : null}
    </div>
  )
}
