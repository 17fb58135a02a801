import type { ReactNode } from 'react'
import { formatDateTime } from '../format/format-date-time'
import { type Attachment, AttachmentList } from './attachment-list'
import styles from './timeline.module.css'

export type TimelineEvent = {
  id: string
  /** ISO instant. */
  at: string
  who: string
  /** Post or agency, after the name. */
  whoDetail?: string
  /** A verb phrase: 'báo cáo tiến độ 60%'. */
  what: ReactNode
  body?: ReactNode
  attachments?: readonly Attachment[]
  /** Marks what changed the state of the record. */
  tone?: 'plain' | 'good' | 'warn' | 'bad'
}

export type TimelineProps = {
  label: string
  /** In the order they are to be read, newest first by custom. */
  events: readonly TimelineEvent[]
}

export function Timeline({ label, events }: TimelineProps) {
  return (
    <ol className={styles.timeline} aria-label={label}>
      {events.map((event) => (
        <li className={styles.event} data-tone={event.tone ?? 'plain'} key={event.id}>
          <p className={styles.head}>
            <strong className={styles.who}>{event.who}</strong>
            {event.whoDetail ? <span className={styles.detail}> ({event.whoDetail})</span> : null} {event.what}
          </p>
          <time className={styles.when} dateTime={event.at}>
            {formatDateTime(event.at)}
          </time>
          {event.body ? <div className={styles.body}>{event.body}</div> : null}
          {event.attachments?.length ? <AttachmentList items={event.attachments} /> : null}
        </li>
      ))}
    </ol>
  )
}
