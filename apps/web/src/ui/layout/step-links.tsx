import { AppLink } from '../link/app-link'
import styles from './step-links.module.css'

export type StepLink = {
  href: string
  label: string
  /** Under the label: how many, what is missing. */
  note?: string
  active: boolean
}

export type StepLinksProps = { label: string; items: readonly StepLink[] }

/** The steps of something done in order; each is an address, so that one may go back and forth and nothing is lost. */
export function StepLinks({ label, items }: StepLinksProps) {
  return (
    <nav aria-label={label}>
      <ol className={styles.list}>
        {items.map((item, index) => (
          <li key={item.href} className={styles.step}>
            <AppLink className={styles.link} href={item.href} aria-current={item.active ? 'step' : undefined}>
              <span className={styles.number}>{index + 1}</span>
              <span>
                <span className={styles.label}>{item.label}</span>
                {item.note ? <span className={styles.note}>{item.note}</span> : null}
              </span>
            </AppLink>
          </li>
        ))}
      </ol>
    </nav>
  )
}
