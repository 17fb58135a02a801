import { useQuery } from '@tanstack/react-query'
import type { DutyChasingLetter } from '../../api/operations'
import { problemTitle } from '../../api/problem-title'
import { Notice } from '../../ui/feedback/notice'
import { formatDate } from '../../ui/format/format-date'
import { Section } from '../../ui/layout/section'
import { AppLink } from '../../ui/link/app-link'
import { dutyChasingQuery } from './chasing-queries'
import styles from './duty-letters.module.css'
import { letterHref } from './words/letter-words'
import { reminderWords } from './words/reminder-words'

/** On a duty's page: how it was chased, by reminders and by letters; nothing while it never was. */
export function DutyLetters({ assignmentId }: { assignmentId: string }) {
  const { data, error } = useQuery(dutyChasingQuery(assignmentId))
  if (error) return <Notice tone="error">{problemTitle(error)}</Notice>
  if (!data || data.letters.length + data.reminders.length === 0) return null
  return (
    <Section title="Đôn đốc">
      {data.letters.length > 0 ? (
        <ul className={styles.list} aria-label="Văn bản đôn đốc">
          {data.letters.map((letter) => (
            <li key={letter.id}>
              <LetterName letter={letter} opens={data.may.open} />
              <span className={styles.note}>
                {letter.deadlineOn ? `hạn ${formatDate(letter.deadlineOn)}, ` : ''}quá hạn {letter.daysLate} ngày khi dự
                thảo
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {data.reminders.length > 0 ? (
        <details>
          <summary>{data.reminders.length} lần nhắc</summary>
          <ul className={styles.list}>
            {data.reminders.map((reminder) => (
              <li key={`${reminder.kind} ${reminder.onDate} ${reminder.level}`}>
                {reminderWords(reminder)}
                <span className={styles.note}>{formatDate(reminder.onDate)}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </Section>
  )
}

function LetterName({ letter, opens }: { letter: DutyChasingLetter; opens: boolean }) {
  const words = letter.issuedOn
    ? `Văn bản số ${letter.number}/${letter.symbol} ngày ${formatDate(letter.issuedOn)}`
    : `Dự thảo văn bản ngày ${formatDate(letter.draftedOn)}`
  return opens ? <AppLink href={letterHref(letter.id)}>{words}</AppLink> : words
}
