import type { ReactNode } from 'react'
import type { RecognitionAnswer } from '../../api/operations'
import styles from './recognitions.module.css'

type Status = RecognitionAnswer['status']

const shapes: Record<Status, ReactNode> = {
  recognised: <circle cx="8" cy="8" r="5.5" fill="currentColor" />,
  not_recognised: <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.75" />,
  unclear: <path d="M8 1.4 14.6 8 8 14.6 1.4 8z" fill="none" stroke="currentColor" strokeWidth="1.75" />,
  none: <path d="M3 8h10" fill="none" stroke="currentColor" strokeWidth="1.75" />,
}

/** Words never say yes for what no record says. */
const words: Record<Status, string> = {
  recognised: 'được công nhận',
  not_recognised: 'không được công nhận',
  unclear: 'chưa rõ, cần quyết định',
  none: 'chưa có ghi nhận',
}

/** What is recorded of a unit, by shape and word. */
export function RecognitionStatus({ status }: { status: Status }) {
  return (
    <span className={styles.status} data-status={status}>
      <svg width="13" height="13" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {shapes[status]}
      </svg>
      {words[status]}
    </span>
  )
}
