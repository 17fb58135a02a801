import { useState } from 'react'
import type { Contribution } from '../../../api/operations'
import { Button } from '../../../ui/actions/button'
import { DueDate } from '../../../ui/data/due-date'
import { daysBetween } from '../../../ui/format/calendar-day'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import { contributionState } from './contribution-words'
import styles from './contributions.module.css'
import { GiveForm } from './give-form'
import { ReturnContributionForm } from './return-contribution-form'
import { useDropContribution } from './use-drop-contribution'

export type ContributionItemProps = {
  contribution: Contribution
  deadlineOn: string | null
  /** Days are counted only while it is the agency's turn. */
  running: boolean
}

/** One contribution with what this person may do about it. */
export function ContributionItem({ contribution, deadlineOn, running }: ContributionItemProps) {
  const { organization, request, dueOn, stage, givenText, may } = contribution
  const [opened, setOpened] = useState<'give' | 'return' | null>(null)
  const drop = useDropContribution(contribution)
  const name = organization.shortName ?? organization.name
  return (
    <li className={styles.item}>
      <p className={styles.head}>
        <strong>{name}</strong>
        <span className={contribution.isLate ? styles.late : styles.quiet}>{contributionState(contribution)}</span>
        {stage === 'asked' && dueOn ? (
          <DueDate date={dueOn} {...(running ? { daysLeft: daysBetween(todayInVietnam(), dueOn) } : {})} />
        ) : null}
      </p>
      <p className={styles.words}>{request}</p>
      {givenText ? <p className={styles.given}>{givenText}</p> : null}
      {opened ? null : (
        <div className={styles.buttons}>
          {may.give ? (
            <Button size="sm" variant="primary" onClick={() => setOpened('give')}>
              Gửi nội dung
            </Button>
          ) : null}
          {may.return ? (
            <Button size="sm" onClick={() => setOpened('return')}>
              Đề nghị bổ sung
            </Button>
          ) : null}
          {may.drop ? (
            <Button size="sm" variant="quiet" loading={drop.isPending} onClick={() => drop.mutate()}>
              Không cần nữa
            </Button>
          ) : null}
        </div>
      )}
      {opened === 'give' && may.give ? <GiveForm contribution={contribution} onClose={() => setOpened(null)} /> : null}
      {opened === 'return' && may.return ? (
        <ReturnContributionForm contribution={contribution} deadlineOn={deadlineOn} onClose={() => setOpened(null)} />
      ) : null}
    </li>
  )
}
