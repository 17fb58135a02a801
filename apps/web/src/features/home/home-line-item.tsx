import { Button } from '../../ui/actions/button'
import { DueDate } from '../../ui/data/due-date'
import { AppLink } from '../../ui/link/app-link'
import { useAcknowledgeInList } from '../duties/list/use-acknowledge-in-list'
import { Deadline } from '../duties/words/deadline'
import { DutyStateBadge } from '../duties/words/duty-state-badge'
import { shorten } from '../duties/words/shorten'
import styles from './home.module.css'
import type { HomeLine } from './lines/home-line'

/** What, from where, until when and why now; at its end the one next move. */
export function HomeLineItem({ line }: { line: HomeLine }) {
  const { href, text, from, assignment, due, marks } = line
  return (
    <li className={styles.line}>
      <div className={styles.what}>
        <AppLink className={styles.text} href={href}>
          {text}
        </AppLink>
        <span className={styles.from}>{from}</span>
      </div>
      <div className={styles.when}>
        {assignment ? <DutyStateBadge state={assignment.state} /> : null}
        {assignment ? <Deadline deadline={assignment.deadline} state={assignment.state} /> : null}
        {due ? <DueDate date={due.on} daysLeft={due.daysLeft ?? undefined} /> : null}
        {marks.map((mark) => (
          <span key={mark} className={styles.mark}>
            {mark}
          </span>
        ))}
      </div>
      <div className={styles.act}>
        <Act line={line} />
      </div>
    </li>
  )
}

function Act({ line: { act, text } }: { line: HomeLine }) {
  const acknowledge = useAcknowledgeInList()
  const label = `${act.label}: ${shorten(text, 60)}`
  if ('href' in act) {
    return (
      <Button size="sm" href={act.href} aria-label={label}>
        {act.label}
      </Button>
    )
  }
  return (
    <Button
      size="sm"
      loading={acknowledge.isPending || acknowledge.isSuccess}
      onClick={() => acknowledge.mutate(act.acknowledges)}
      aria-label={label}
    >
      {act.label}
    </Button>
  )
}
