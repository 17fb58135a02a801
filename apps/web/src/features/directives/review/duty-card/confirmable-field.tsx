import type { ReactNode } from 'react'
import type { DraftDuty } from '../../../../api/operations'
import { Button } from '../../../../ui/actions/button'
import { confidenceLevel } from '../../../../ui/feedback/confidence-level'
import type { DutyFields } from '../desk/duty-fields'
import type { DutySave } from '../desk/review-desk'
import styles from './duty-card.module.css'
import { FieldConfidence } from './field-confidence'

export type ConfirmableFieldProps = {
  duty: DraftDuty
  saver: DutySave
  name: keyof DraftDuty['confidence']
  field: keyof DutyFields
  children: ReactNode
}

/** An input with the machine's certainty beside it; one press says that what was read is right. */
export function ConfirmableField({ duty, saver, name, field, children }: ConfirmableFieldProps) {
  const confidence = duty.confidence[name]
  return (
    <div className={styles.confirmable}>
      <div className={styles.certainty}>
        <FieldConfidence value={confidence} />
        {confidenceLevel(confidence) === 'sure' ? null : (
          <Button size="sm" variant="quiet" onClick={() => saver.edit({ [field]: saver.fields()[field] })}>
            Đúng
          </Button>
        )}
      </div>
      {children}
    </div>
  )
}
