import { TextAreaField } from '../../../ui/fields/text-area-field'
import { formatDateTime } from '../../../ui/format/format-date-time'
import { useSaver } from '../../directives/review/desk/use-saver'
import { SaverNotices } from '../../directives/review/saver/saver-notices'
import { useTyped } from '../../directives/review/saver/use-typed'
import { type DecisionSaver, decisionFields } from './use-decisions'
import styles from './walk.module.css'

export const decisionFieldId = 'ket-luan'

export type DecisionFieldProps = { saver: DecisionSaver; ordinal: number }

/** What is decided of this duty, saved as it is typed; two people at once see both texts. */
export function DecisionField({ saver, ordinal }: DecisionFieldProps) {
  const { fields, row, phase } = useSaver(saver)
  const typed = useTyped(fields.decision, (decision) => saver.edit({ decision }))
  const saved = row.decidedBy ? `Đã lưu, ${row.decidedBy.fullName} ghi ${formatDateTime(row.decidedAt)}` : ''
  const status = {
    clean: saved,
    waiting: 'Đang soạn',
    saving: 'Đang lưu',
    incomplete: '',
    failed: 'Mất kết nối: kết luận được giữ trên máy này và tự gửi lại',
    refused: 'Chưa lưu được',
    clash: 'Chưa lưu: người khác vừa sửa',
  }[phase]
  return (
    <div className={styles.decision}>
      <SaverNotices
        saver={saver}
        subject={`kết luận về nhiệm vụ ${ordinal}`}
        words={{ decision: 'Kết luận' }}
        describe={(_name, { decision }) => decision || 'chưa có'}
        fieldsOf={decisionFields}
      />
      <TextAreaField
        id={decisionFieldId}
        label="Kết luận"
        hint="Tự lưu khi gõ. Esc để rời ô này."
        rows={4}
        value={typed.value}
        onChange={typed.onChange}
        onBlur={typed.onBlur}
      />
      <output className={styles.saved}>{status}</output>
    </div>
  )
}
