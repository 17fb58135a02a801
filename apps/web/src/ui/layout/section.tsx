import { type ReactNode, useId } from 'react'
import styles from './section.module.css'

export type SectionProps = {
  title: string
  /** One line under the heading. */
  note?: ReactNode
  actions?: ReactNode
  children: ReactNode
  id?: string
}

export function Section({ title, note, actions, children, id }: SectionProps) {
  const headingId = useId()
  return (
    <section className={styles.section} aria-labelledby={headingId} id={id}>
      <div className={styles.head}>
        <div>
          <h2 className={styles.title} id={headingId}>
            {title}
          </h2>
          {note ? <p className={styles.note}>{note}</p> : null}
        </div>
        {actions}
      </div>
      {children}
    </section>
  )
}
