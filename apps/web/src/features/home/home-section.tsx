import { Section } from '../../ui/layout/section'
import { AppLink } from '../../ui/link/app-link'
import styles from './home.module.css'
import { HomeLineItem } from './home-line-item'
import type { HomeSection as Given } from './lines/home-line'

/** A heading with its lines, and the way to the rest of them. */
export function HomeSection({ section }: { section: Given }) {
  const { title, note, lines, all } = section
  const rest = all ? (
    <AppLink className={styles.all} href={all.href}>
      {all.words}
    </AppLink>
  ) : null
  return (
    <Section title={title} note={note} actions={rest}>
      {lines.length > 0 ? (
        <ul className={styles.lines}>
          {lines.map((line) => (
            <HomeLineItem key={line.id} line={line} />
          ))}
        </ul>
      ) : null}
    </Section>
  )
}
