import type { DraftDeadline } from '../../../../api/operations'
import { ChoiceField } from '../../../../ui/fields/choice-field'
import { DateField } from '../../../../ui/fields/date-field'
import { SelectField } from '../../../../ui/fields/select-field'
import { reckoningWords } from '../../words/reckoning-words'
import { type Recurrence, recurrenceDays, recurrenceDayWords, recurrenceWords } from '../../words/recurrence-words'
import styles from './duty-card.module.css'

export type DeadlineFieldProps = {
  id: string
  deadline: DraftDeadline
  onChange: (deadline: DraftDeadline) => void
}

type Kind = DraftDeadline['kind']

const kinds: readonly { value: Kind; label: string; hint?: string }[] = [
  { value: 'unstated', label: 'Không nêu', hint: 'Văn bản không nói đến thời hạn' },
  { value: 'date', label: 'Ngày' },
  { value: 'recurrence', label: 'Định kỳ' },
  { value: 'none', label: 'Không thời hạn', hint: 'Việc thường xuyên, không có ngày kết thúc' },
]

const recurrences = (Object.keys(recurrenceWords) as Recurrence[]).map((value) => ({
  value,
  label: recurrenceWords[value],
}))

/** A date or a rhythm counts once it is whole: until then nothing is sent. */
export function DeadlineField({ id, deadline, onChange }: DeadlineFieldProps) {
  const { kind, on, recurrence, words, day, reckoning } = deadline
  const set = (change: Partial<DraftDeadline>) => onChange({ ...deadline, ...change })
  return (
    <div className={styles.deadline}>
      <ChoiceField
        id={id}
        label="Thời hạn"
        hint={words ? `Văn bản ghi: “${words}”` : undefined}
        value={kind}
        onChange={(value) =>
          set({
            kind: value as Kind,
            on: value === 'date' ? on : null,
            recurrence: value === 'recurrence' ? recurrence : null,
            day: value === 'recurrence' ? day : null,
            reckoning: null,
          })
        }
        choices={kinds}
      />
      {reckoning ? (
        <DateField
          id={`${id}-from`}
          label="Tính từ ngày"
          hint={`${reckoningWords(reckoning)}. Đổi ngày này thì ngày hết hạn được tính lại.`}
          value={reckoning.fromDate}
          onChange={(fromDate) => {
            if (fromDate) set({ kind: 'date', on: null, reckoning: { ...reckoning, fromDate } })
          }}
        />
      ) : null}
      {kind === 'date' ? (
        <DateField
          id={`${id}-on`}
          label="Ngày hết hạn"
          hint={reckoning && !on ? 'Đang tính từ ngày vừa nhập.' : undefined}
          value={on}
          onChange={(value) => set({ on: value, reckoning: null })}
          error={on || reckoning ? null : 'Nhập ngày để lưu thời hạn này.'}
        />
      ) : null}
      {kind === 'recurrence' ? (
        <SelectField
          id={`${id}-recurrence`}
          label="Kỳ báo cáo"
          value={recurrence ?? ''}
          placeholder="Chọn kỳ"
          onChange={(value) => set({ recurrence: (value || null) as Recurrence | null, day: null })}
          options={recurrences}
          error={recurrence ? null : 'Chọn kỳ để lưu thời hạn này.'}
        />
      ) : null}
      {kind === 'recurrence' && recurrence ? (
        <SelectField
          id={`${id}-day`}
          label="Ngày nộp trong kỳ"
          optional
          value={day === null ? '' : String(day)}
          placeholder="Cuối kỳ"
          onChange={(value) => set({ day: value ? Number(value) : null })}
          options={recurrenceDays(recurrence).map((value) => ({
            value: String(value),
            label: recurrenceDayWords(recurrence, value),
          }))}
        />
      ) : null}
    </div>
  )
}
