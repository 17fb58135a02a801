import { memo } from 'react'
import type { DraftDuty, MeasuresOfDuty, ReviewProblem } from '../../../../api/operations'
import { Card } from '../../../../ui/layout/card'
import { DraftMeasures } from '../../../indicators/measures/draft/draft-measures'
import { bringWordsIntoView } from '../../document/bring-words-into-view'
import { dutyFields, dutyFieldWords } from '../desk/duty-fields'
import { useSaver } from '../desk/use-saver'
import { useFocus } from '../focus/use-focus'
import { ClosedLeads } from '../parties/closed-leads'
import { OpenLeads } from '../parties/open-leads'
import { useReview } from '../review-context'
import { SaverNotices } from '../saver/saver-notices'
import { describeDutyField } from './describe-duty-field'
import { DutyActionsRow } from './duty-actions-row'
import styles from './duty-card.module.css'
import { DutyCardHead } from './duty-card-head'
import { DutyFacts } from './duty-facts'
import { DutyForm } from './duty-form'
import { sameWords } from './same-words'

export type DutyCardProps = {
  duty: DraftDuty
  number: number
  problems: readonly ReviewProblem[]
  /** its words change a running duty */
  repeatsChange: boolean
  /** by what it is and could be measured, once that is known */
  measures: MeasuresOfDuty | undefined
}

/** One duty under review: its words first, then what was read from them. */
export const DutyCard = memo(function DutyCard({ duty, number, problems, repeatsChange, measures }: DutyCardProps) {
  const { desk, focus, mayEdit } = useReview()
  const active = useFocus((state) => state.activeId === duty.id)
  const editing = useFocus((state) => (state.editing?.dutyId === duty.id ? state.editing : null))
  const saver = desk.duty(duty)
  const { fields } = useSaver(saver)
  return (
    <div data-duty-card={duty.id} className={styles.card}>
      <Card
        label={`Nhiệm vụ ${number}`}
        active={active}
        onActivate={() => {
          focus.choose(duty.id)
          bringWordsIntoView(duty.id)
        }}
        head={<DutyCardHead duty={duty} number={number} />}
        quote={duty.quote}
      >
        {duty.section ? <p className={styles.section}>{duty.section}</p> : null}
        <SaverNotices
          saver={saver}
          subject={`nhiệm vụ ${number}`}
          words={dutyFieldWords}
          describe={describeDutyField}
          fieldsOf={dutyFields}
        />
        {repeatsChange ? (
          <p className={styles.change}>
            Câu này điều chỉnh một nhiệm vụ đã giao; khi phát hành sẽ có đề xuất điều chỉnh riêng. Nếu không phải việc
            mới, hãy loại nhiệm vụ này.
          </p>
        ) : null}
        {problems.length > 0 ? (
          <ul className={styles.problems}>
            {problems.map(({ code, message }) => (
              <li key={`${code}${message}`}>{message}</li>
            ))}
          </ul>
        ) : null}
        {mayEdit && editing ? (
          <DutyForm
            duty={duty}
            saver={saver}
            problems={problems}
            field={editing.field}
            onDone={() => focus.edit(null)}
          />
        ) : (
          <>
            {sameWords(fields.text, duty.quote) ? null : (
              <p className={styles.rewritten}>
                <span className={styles.term}>Nội dung giao</span> {fields.text}
              </p>
            )}
            {mayEdit ? <OpenLeads saver={saver} /> : null}
            {mayEdit ? <ClosedLeads leads={fields.leads} onChange={(leads) => saver.edit({ leads })} /> : null}
            <DutyFacts duty={duty} fields={fields} problems={problems} />
            {mayEdit && measures ? <DraftMeasures measures={measures} /> : null}
            <DutyActionsRow duty={duty} />
          </>
        )}
      </Card>
    </div>
  )
})
