import type { ScorecardScores } from '../../../api/operations'
import { AppLink } from '../../../ui/link/app-link'
import { forecastWords } from './forecast-words'
import styles from './score-cards.module.css'
import { VerdictMark } from './verdict-mark'

export type ScoreCardsProps = {
  criteria: ScorecardScores['criteria']
  rows: ScorecardScores['rows']
  groupName: (group: string | null) => string
  hrefOf: (placeId: string) => string
}

/** On a phone: one card a unit, each criterion by its number and mark. */
export function ScoreCards({ criteria, rows, groupName, hrefOf }: ScoreCardsProps) {
  return (
    <ul className={styles.cards} aria-label="Đơn vị theo bộ tiêu chí">
      {rows.map(({ place, group, met, notMet, unknown, verdicts, outlook }) => (
        <li className={styles.card} key={place.id}>
          <AppLink className={styles.name} href={hrefOf(place.id)}>
            {place.name}
          </AppLink>
          <p className={styles.quiet}>{groupName(group)}</p>
          <p>
            {met} đạt, {notMet} chưa đạt, {unknown} chưa rõ
          </p>
          <p className={styles.quiet}>Dự kiến được công nhận: {forecastWords(outlook)}</p>
          <ol className={styles.marks}>
            {criteria.map(({ code, name }, index) => (
              <li key={code}>
                <span className={styles.number} aria-hidden="true">
                  {index + 1}
                </span>
                <span className="visually-hidden">{name}: </span>
                <VerdictMark verdict={verdicts[index] ?? 'unknown'} of={name} />
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ul>
  )
}
