import type { ScorecardScores } from '../../../api/operations'
import { AppLink } from '../../../ui/link/app-link'
import { forecastWords } from './forecast-words'
import styles from './scores.module.css'
import { VerdictMark } from './verdict-mark'

export type ScoresTableProps = Pick<ScorecardScores, 'scorecard' | 'criteria' | 'rows'> & {
  groupName: (group: string | null) => string
  /** Where a unit's own criteria are. */
  hrefOf: (placeId: string) => string
}

/** Units by criteria: met, not met or unknown, by shape as well as colour. */
export function ScoresTable({ scorecard, criteria, rows, groupName, hrefOf }: ScoresTableProps) {
  return (
    /* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard */
    <section className={styles.scroller} aria-label={scorecard.name} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{scorecard.name} theo đơn vị</caption>
        <thead>
          <tr>
            <th scope="col">Đơn vị</th>
            <th scope="col">Đạt</th>
            <th scope="col">Chưa đạt</th>
            <th scope="col">Chưa rõ</th>
            <th scope="col">Kế hoạch</th>
            <th scope="col">Dự kiến</th>
            {criteria.map(({ code, name }, index) => (
              <th scope="col" key={code} title={name}>
                <span aria-hidden="true">{index + 1}</span>
                <span className="visually-hidden">{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ place, group, met, notMet, unknown, verdicts, outlook }) => (
            <tr key={place.id}>
              <th scope="row">
                <AppLink href={hrefOf(place.id)}>{place.name}</AppLink>
                <span className={styles.quiet}>{groupName(group)}</span>
              </th>
              <td>{met}</td>
              <td>{notMet}</td>
              <td>{unknown}</td>
              <td>{outlook.plannedOn?.slice(0, 4) ?? 'chưa có'}</td>
              <td title={outlook.words}>{forecastWords(outlook)}</td>
              {criteria.map(({ code, name }, index) => (
                <td key={code}>
                  <VerdictMark verdict={verdicts[index] ?? 'unknown'} of={name} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
