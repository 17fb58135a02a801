import type { ReactNode } from 'react'
import type { DraftDuty, ReviewProblem } from '../../../../api/operations'
import { confidenceLevel } from '../../../../ui/feedback/confidence-level'
import { deadlineWords, dutyRoleWords, unstated } from '../../words/duty-words'
import { reckoningWords } from '../../words/reckoning-words'
import { type DutyFields, dutyFieldWords } from '../desk/duty-fields'
import { PartyList } from '../parties/party-list'
import { useReview } from '../review-context'
import styles from './duty-card.module.css'
import { type DutyRowName, dutyRows } from './duty-rows'
import { FieldConfidence } from './field-confidence'

export type DutyFactsProps = { duty: DraftDuty; fields: DutyFields; problems: readonly ReviewProblem[] }

/** What was read of a duty, a line a field: what should be checked stands first; a value leads to its input. */
export function DutyFacts({ duty, fields, problems }: DutyFactsProps) {
  const { mayEdit, focus } = useReview()
  return (
    <dl className={styles.facts}>
      {dutyRows(duty, problems).map(({ name, confidence, hasProblem }) => (
        <div
          key={name}
          className={styles.fact}
          data-check={hasProblem || confidenceLevel(confidence) !== 'sure' || undefined}
          data-problem={hasProblem || undefined}
        >
          <dt className={styles.term}>{dutyFieldWords[name]}</dt>
          <dd className={styles.value}>
            {mayEdit ? (
              <button
                className={styles.valueButton}
                type="button"
                onClick={() => focus.edit({ dutyId: duty.id, field: name })}
              >
                {value(name, fields)}
                <span className="visually-hidden"> (sửa)</span>
              </button>
            ) : (
              value(name, fields)
            )}
          </dd>
          <dd className={styles.sure}>
            <FieldConfidence value={confidence} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function value(name: DutyRowName, fields: DutyFields): ReactNode {
  switch (name) {
    case 'role':
      return dutyRoleWords[fields.role]
    case 'deadline':
      return (
        <>
          {fields.deadline.kind === 'unstated' ? <Unstated /> : deadlineWords(fields.deadline)}
          {fields.deadline.words ? <span className={styles.words}> “{fields.deadline.words}”</span> : null}
          {fields.deadline.reckoning ? (
            <span className={styles.reckoning}>{reckoningWords(fields.deadline.reckoning)}</span>
          ) : null}
        </>
      )
    case 'product':
      return fields.product || <Unstated />
    case 'leads':
      return fields.leads.length > 0 ? <PartyList parties={fields.leads} mustBeKnown /> : 'chưa chọn'
    case 'coordinators':
      return fields.coordinators.length > 0 ? (
        <PartyList parties={fields.coordinators} mustBeKnown={false} />
      ) : (
        <Unstated />
      )
  }
}

const Unstated = () => <span className={styles.words}>{unstated}</span>
