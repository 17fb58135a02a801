import type { DifficultySummary } from '../../../api/operations'
import { Button } from '../../../ui/actions/button'
import type { DataColumn } from '../../../ui/data/data-column'
import { formatDate } from '../../../ui/format/format-date'
import { directiveNumber } from '../../duties/words/directive-words'
import { shortNameOf } from '../../duties/words/organization-words'
import { shorten } from '../../duties/words/shorten'
import { difficultyHref } from '../address/difficulties-href'
import { allowedActs, difficultyActs } from '../words/difficulty-act'
import { whoMustAct } from '../words/difficulty-words'
import styles from './difficulty-list.module.css'

const stageWords = (stage: DifficultySummary['stage'], holder: string) =>
  stage === 'resolved' ? `đã giải quyết ở ${holder}` : `đang ở ${holder}`

const waited = (days: number) => (days === 0 ? 'từ hôm nay' : `đã ${days} ngày`)

/** Where it lies, what, who raised it, since when, who must act. */
export const difficultyColumns: DataColumn<DifficultySummary>[] = [
  {
    key: 'where',
    header: 'Nơi đang giữ',
    width: '11rem',
    onCard: 'lead',
    cell: ({ stage, holder }) => (
      <span className={styles.where} data-open={stage !== 'resolved' || undefined} title={holder.name}>
        {stageWords(stage, shortNameOf(holder))}
      </span>
    ),
  },
  {
    key: 'what',
    header: 'Khó khăn, vướng mắc',
    primary: true,
    cell: ({ text, dutyText, ordinal, directive }) => (
      <>
        <span className={styles.words}>{text}</span>
        <span className={styles.under}>
          {`${directiveNumber(directive)}, nhiệm vụ ${ordinal}: ${shorten(dutyText, 90)}`}
        </span>
      </>
    ),
  },
  {
    key: 'who',
    header: 'Cơ quan nêu',
    width: '9.5rem',
    cell: ({ raisedBy }) => <span title={raisedBy.name}>{shortNameOf(raisedBy)}</span>,
  },
  {
    key: 'since',
    header: 'Từ khi',
    width: '8rem',
    cell: ({ stage, heldSince, waitingDays, resolvedAt }) =>
      stage === 'resolved' ? (
        `giải quyết ${formatDate(resolvedAt)}`
      ) : (
        <>
          {formatDate(heldSince)}
          <span className={styles.under}>{waited(waitingDays)}</span>
        </>
      ),
  },
  {
    key: 'act',
    header: 'Việc cần làm',
    width: '14rem',
    cell: (difficulty) => <WhatToDo difficulty={difficulty} />,
  },
]

function WhatToDo({ difficulty }: { difficulty: DifficultySummary }) {
  const acts = allowedActs(difficulty.may)
  if (acts.length === 0) return whoMustAct(difficulty)
  return (
    <span className={styles.acts}>
      {acts.map((act, index) => (
        <Button
          key={act}
          size="sm"
          variant={index === 0 ? 'secondary' : 'quiet'}
          href={difficultyHref(difficulty, difficultyActs[act].slug)}
          aria-label={`${difficultyActs[act].label}: ${shorten(difficulty.text, 60)}`}
        >
          {difficultyActs[act].label}
        </Button>
      ))}
    </span>
  )
}
