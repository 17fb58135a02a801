import { IconX } from '@tabler/icons-react'
import { IconButton } from '../../../ui/actions/icon-button'
import { DateField } from '../../../ui/fields/date-field'
import { SelectField } from '../../../ui/fields/select-field'
import { TextAreaField } from '../../../ui/fields/text-area-field'
import { TextField } from '../../../ui/fields/text-field'
import { AgencyField } from '../../organizations/agency-field/agency-field'
import { recurrenceDays, recurrenceWords } from '../words/recurrence-words'
import styles from './direct-entry.module.css'
import type { DueKind, TypedRow } from './typed-rows'

export type DutyFieldsProps = {
  row: TypedRow
  index: number
  idOf: (path: string) => string
  errorOf: (path: string) => string | null
  onChange: (part: Partial<TypedRow>) => void
  onRemove?: () => void
}

const dueOptions: { value: DueKind; label: string }[] = [
  { value: 'none', label: 'Không thời hạn' },
  { value: 'date', label: 'Theo ngày' },
  ...(Object.keys(recurrenceWords) as (keyof typeof recurrenceWords)[]).map((value) => ({
    value,
    label: recurrenceWords[value],
  })),
]

const dayName = (due: DueKind, day: number) =>
  due === 'weekly' ? (day === 7 ? 'Chủ nhật' : `Thứ ${day + 1}`) : `Ngày ${day}`

/** One duty: words, one lead, who helps, product, until when. */
export function DutyFields({ row, index, idOf, errorOf, onChange, onRemove }: DutyFieldsProps) {
  const field = (path: string) => ({ id: idOf(`duties.${index}.${path}`), error: errorOf(`duties.${index}.${path}`) })
  return (
    <fieldset className={styles.duty}>
      <legend className={styles.legend}>
        <span>Nhiệm vụ {index + 1}</span>
        {onRemove ? (
          <IconButton label={`Bỏ nhiệm vụ ${index + 1}`} icon={<IconX size={16} stroke={1.75} />} onClick={onRemove} />
        ) : null}
      </legend>
      <TextAreaField
        {...field('text')}
        label="Nội dung"
        rows={3}
        value={row.text}
        onChange={(text) => onChange({ text })}
      />
      <div className={styles.pair}>
        <AgencyField
          {...field('leadOrganizationId')}
          label="Chủ trì"
          value={row.leadId}
          onChange={(leadId) => onChange({ leadId })}
        />
        <AgencyField
          {...field('coordinatorOrganizationIds')}
          label="Phối hợp"
          optional
          multiple
          value={row.coordinatorIds}
          onChange={(coordinatorIds) => onChange({ coordinatorIds })}
        />
      </div>
      <div className={styles.pair}>
        <SelectField
          {...field('deadline.kind')}
          label="Thời hạn"
          value={row.due}
          onChange={(due) => onChange({ due: due as DueKind, dueDay: '' })}
          options={dueOptions}
        />
        {row.due === 'date' ? (
          <DateField
            {...field('deadline.on')}
            label="Hoàn thành trước ngày"
            value={row.dueOn}
            onChange={(dueOn) => onChange({ dueOn })}
          />
        ) : null}
        {row.due !== 'none' && row.due !== 'date' ? (
          <SelectField
            {...field('deadline.day')}
            label="Ngày gửi mỗi kỳ"
            placeholder="Hai ngày làm việc sau ngày chốt"
            value={row.dueDay}
            onChange={(dueDay) => onChange({ dueDay })}
            options={recurrenceDays(row.due).map((day) => ({ value: String(day), label: dayName(row.due, day) }))}
          />
        ) : null}
        <TextField
          {...field('product')}
          label="Sản phẩm"
          optional
          value={row.product}
          onChange={(product) => onChange({ product })}
        />
      </div>
    </fieldset>
  )
}
