import type { DifficultySummary, Overview } from '../../api/operations'
import { Button } from '../../ui/actions/button'
import { Section } from '../../ui/layout/section'
import { AppLink } from '../../ui/link/app-link'
import { difficultiesHref, difficultyHref } from '../difficulties/address/difficulties-href'
import { difficultyActs } from '../difficulties/words/difficulty-act'
import { whereItLies } from '../difficulties/words/difficulty-words'
import { shortNameOf } from '../duties/words/organization-words'
import { shorten } from '../duties/words/shorten'
import styles from './overview.module.css'

export type WaitingDifficultiesProps = { difficulties: Overview['difficulties'] }

/** Difficulties that wait for a decision or an answer, those at the committee first. */
export function WaitingDifficulties({ difficulties }: WaitingDifficultiesProps) {
  const { atCommittee, atFocalAgency, longestDays, list, items } = difficulties
  return (
    <Section
      title="Khó khăn, vướng mắc chờ quyết định"
      note={longestDays ? `Chờ lâu nhất ${longestDays} ngày.` : undefined}
    >
      {atCommittee + atFocalAgency === 0 ? (
        <p className={styles.quiet}>Không có khó khăn, vướng mắc nào đang chờ.</p>
      ) : (
        <>
          <ul className={styles.counts}>
            <li>
              <AppLink href={difficultiesHref({ ...list, stage: 'at_committee' })}>
                {atCommittee} chờ Ủy ban nhân dân quyết định
              </AppLink>
            </li>
            <li>
              <AppLink href={difficultiesHref({ ...list, stage: 'at_focal_agency' })}>
                {atFocalAgency} ở cơ quan đầu mối
              </AppLink>
            </li>
          </ul>
          <ul className={styles.lines}>
            {items.map((item) => (
              <DifficultyLine key={item.id} difficulty={item} />
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}

function DifficultyLine({ difficulty }: { difficulty: DifficultySummary }) {
  const { raisedBy, text, may } = difficulty
  return (
    <li className={styles.line}>
      <span>
        <AppLink href={difficultyHref(difficulty)}>{shorten(text, 160)}</AppLink>
        <span className={styles.under}>
          {shortNameOf(raisedBy)}. {whereItLies(difficulty)}.
        </span>
      </span>
      {may.decide ? (
        <span className={styles.when}>
          <Button
            size="sm"
            href={difficultyHref(difficulty, difficultyActs.decide.slug)}
            aria-label={`Quyết định: ${shorten(text, 60)}`}
          >
            Quyết định
          </Button>
        </span>
      ) : null}
    </li>
  )
}
