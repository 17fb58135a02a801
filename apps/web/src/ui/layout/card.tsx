import { type ReactNode, useEffect, useRef } from 'react'
import styles from './card.module.css'

export type CardProps = {
  /** 'Nhiệm vụ 3'. */
  label: string
  /** Right of the label: a state, a confidence. */
  head?: ReactNode
  /** The source's own words, set in the document's serif. */
  quote?: string
  children?: ReactNode
  actions?: ReactNode
  /** Outlined and scrolled into view, e.g. when its words are clicked in the document. */
  active?: boolean
  onActivate?: () => void
}

export function Card({ label, head, quote, children, actions, active = false, onActivate }: CardProps) {
  const card = useRef<HTMLElement>(null)
  useEffect(() => {
    if (active) card.current?.scrollIntoView({ block: 'nearest', behavior: 'smooth' })
  }, [active])
  return (
    <article className={styles.card} ref={card} aria-label={label} data-active={active || undefined}>
      <div className={styles.head}>
        {onActivate ? (
          <button className={styles.label} type="button" onClick={onActivate} aria-pressed={active}>
            {label}
          </button>
        ) : (
          <strong className={styles.label}>{label}</strong>
        )}
        {head}
      </div>
      {quote ? <blockquote className={styles.quote}>{quote}</blockquote> : null}
      {children}
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </article>
  )
}
