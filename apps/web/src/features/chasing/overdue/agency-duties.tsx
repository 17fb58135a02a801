import { useInfiniteQuery } from '@tanstack/react-query'
import type { ChasedDuty } from '../../../api/operations'
import { ProblemState } from '../../../api/problem-state'
import { LoadMore } from '../../../ui/data/load-more'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { CheckField } from '../../../ui/fields/check-field'
import { formatDate } from '../../../ui/format/format-date'
import { AppLink } from '../../../ui/link/app-link'
import { dutyHref } from '../../duties/address/duties-href'
import { morePages } from '../../duties/list/more-pages'
import { type ChasedFilter, chasedDutiesQuery } from '../chasing-queries'
import { isDutyChosen, type Selection } from '../draft/selection'
import { lastLetterWords, letterHref } from '../words/letter-words'
import { wordsOfLevel } from '../words/level-words'
import styles from './overdue.module.css'

export type AgencyDutiesProps = {
  organizationId: string
  filter: ChasedFilter
  /** null for who reads only */
  choosing: { selection: Selection; onToggle: (assignmentId: string, shown: string[]) => void } | null
}

/** What one agency is late with, each with how late, what was told and what was sent. */
export function AgencyDuties({ organizationId, filter, choosing }: AgencyDutiesProps) {
  const list = useInfiniteQuery(chasedDutiesQuery(organizationId, filter))
  const duties = list.data?.pages.flatMap((page) => page.items) ?? []
  if (list.isPending) return <LoadingState label="Đang tải nhiệm vụ quá hạn" rows={3} />
  if (list.isError && duties.length === 0)
    return (
      <ProblemState
        error={list.error}
        doing="xem nhiệm vụ quá hạn"
        onRetry={() => void list.refetch()}
        retrying={list.isFetching}
      />
    )
  const { more } = morePages(list, duties.length)
  const shown = duties.map(({ assignmentId }) => assignmentId)
  return (
    <>
      <ul className={styles.duties}>
        {duties.map((duty) => (
          <li key={duty.assignmentId} className={styles.duty}>
            {choosing ? (
              <CheckField
                id={`chon-${duty.assignmentId}`}
                label={<span className="visually-hidden">Chọn: {duty.text}</span>}
                checked={isDutyChosen(choosing.selection, organizationId, duty.assignmentId)}
                onChange={() => choosing.onToggle(duty.assignmentId, shown)}
              />
            ) : null}
            <DutyLine duty={duty} />
          </li>
        ))}
      </ul>
      {more ? <LoadMore {...more} /> : null}
    </>
  )
}

function DutyLine({ duty }: { duty: ChasedDuty }) {
  const { assignmentId, text, directiveNumber, deadlineOn, daysLate, level, lastReminderOn, lastLetter } = duty
  return (
    <div>
      <AppLink href={dutyHref(assignmentId)}>{text}</AppLink>
      <p className={styles.note}>
        Quá hạn {daysLate} ngày (hạn {formatDate(deadlineOn)});{' '}
        {directiveNumber ? `văn bản số ${directiveNumber}` : 'văn bản không số'}.
      </p>
      <p className={styles.note}>
        {wordsOfLevel(level)};{' '}
        {lastReminderOn ? `nhắc gần nhất ngày ${formatDate(lastReminderOn)}` : 'chưa nhắc lần nào'};{' '}
        {lastLetter ? (
          <AppLink href={letterHref(lastLetter.id)}>{lastLetterWords(lastLetter)}</AppLink>
        ) : (
          'chưa có văn bản đôn đốc'
        )}
        .
      </p>
    </div>
  )
}
