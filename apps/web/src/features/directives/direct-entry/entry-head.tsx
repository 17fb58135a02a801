import { useQuery } from '@tanstack/react-query'
import { ChoiceField } from '../../../ui/fields/choice-field'
import { DateField } from '../../../ui/fields/date-field'
import { SelectField } from '../../../ui/fields/select-field'
import { TextField } from '../../../ui/fields/text-field'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import { UploadField } from '../../duties/forms/upload-field'
import type { DutyForm } from '../../duties/forms/use-duty-form'
import { leaderName, leadersQuery } from '../terms/leaders-query'
import { type Urgency, urgencyOptions } from '../terms/urgency-words'
import styles from './direct-entry.module.css'
import type { TypedEntry } from './typed-rows'

export type EntryHeadProps = {
  form: DutyForm<TypedEntry>
  /** A leader enters what they say themselves. */
  asThemselves: boolean
}

/** What it is, who said it, when, how urgent; number and file when there are any. */
export function EntryHead({ form, asThemselves }: EntryHeadProps) {
  const leaders = useQuery(leadersQuery).data ?? []
  const { values, change, idOf, errorOf } = form
  const field = (path: string) => ({ id: idOf(path), error: errorOf(path) })
  return (
    <>
      <ChoiceField
        {...field('origin')}
        label="Nội dung nhập"
        value={values.origin}
        onChange={(origin) => change({ origin: origin as TypedEntry['origin'] })}
        choices={[
          { value: 'leader_remark', label: 'Ý kiến chỉ đạo, bút phê' },
          { value: 'meeting_conclusion', label: 'Kết luận cuộc họp' },
        ]}
      />
      <TextField
        {...field('title')}
        label={values.origin === 'meeting_conclusion' ? 'Tên cuộc họp' : 'Nội dung chung'}
        value={values.title}
        onChange={(title) => change({ title })}
      />
      <div className={styles.pair}>
        {asThemselves ? null : (
          <SelectField
            {...field('leaderPersonId')}
            label="Lãnh đạo cho ý kiến"
            placeholder="Chọn lãnh đạo"
            value={values.leaderPersonId}
            onChange={(leaderPersonId) => change({ leaderPersonId })}
            options={leaders.map((leader) => ({ value: leader.id, label: leaderName(leader) }))}
          />
        )}
        <DateField
          {...field('saidOn')}
          label="Ngày"
          max={todayInVietnam()}
          value={values.saidOn}
          onChange={(saidOn) => change({ saidOn })}
        />
        <SelectField
          {...field('urgency')}
          label="Độ khẩn"
          value={values.urgency}
          onChange={(urgency) => change({ urgency: urgency as Urgency })}
          options={urgencyOptions}
        />
      </div>
      <details className={styles.more} open={values.number || values.symbol || values.file ? true : undefined}>
        <summary>Số, ký hiệu và tệp (nếu có)</summary>
        <div className={styles.pair}>
          <TextField
            {...field('number')}
            label="Số"
            optional
            value={values.number}
            onChange={(number) => change({ number })}
          />
          <TextField
            {...field('symbol')}
            label="Ký hiệu"
            optional
            hint="Ví dụ: TB-UBND"
            value={values.symbol}
            onChange={(symbol) => change({ symbol })}
          />
        </div>
        <UploadField
          {...field('fileId')}
          label="Tệp kèm theo"
          files={values.file ? [values.file] : []}
          onAdd={(file) => change({ file })}
          onRemove={() => change({ file: null })}
          onPending={form.onPendingFiles}
        />
      </details>
    </>
  )
}
