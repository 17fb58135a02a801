import { IconCalendar } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { formatDate } from '../format/format-date'
import { parseDate } from '../format/parse-date'
import styles from './date-field.module.css'
import fieldStyles from './field.module.css'
import { fieldAria } from './field-aria'
import { type FieldBase, FieldFrame } from './field-frame'

export type DateFieldProps = FieldBase & {
  /** 'YYYY-MM-DD' or null. */
  value: string | null
  onChange: (value: string | null) => void
  min?: string
  max?: string
}

/** Typed as ngày/tháng/năm on every machine; the calendar is the browser's own. */
export function DateField(props: DateFieldProps) {
  const { value, onChange, min, max, error } = props
  const [draft, setDraft] = useState<string | null>(null)
  const [typing, setTyping] = useState(false)
  const calendar = useRef<HTMLInputElement>(null)
  const text = draft ?? (value ? formatDate(value) : '')
  const unread = !typing && draft !== null && draft.trim() !== '' && parseDate(draft) === null
  const framed = { ...props, error: error ?? (unread ? 'Hãy ghi theo dạng ngày/tháng/năm, ví dụ 27/04/2021' : null) }

  function finish() {
    setTyping(false)
    if (draft === null) return
    const parsed = parseDate(draft)
    if (parsed || draft.trim() === '') setDraft(null)
    if (parsed !== value) onChange(parsed)
  }

  return (
    <FieldFrame {...framed}>
      <div className={styles.wrap}>
        <input
          {...fieldAria(framed)}
          className={fieldStyles.control}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          placeholder="ngày/tháng/năm"
          value={text}
          onChange={(event) => setDraft(event.currentTarget.value)}
          onFocus={() => setTyping(true)}
          onBlur={finish}
          onKeyDown={(event) => event.key === 'Enter' && finish()}
        />
        <input
          ref={calendar}
          className={styles.native}
          type="date"
          tabIndex={-1}
          aria-hidden="true"
          value={value ?? ''}
          min={min}
          max={max}
          onChange={(event) => {
            setDraft(null)
            onChange(event.currentTarget.value || null)
          }}
        />
        <button
          className={styles.button}
          type="button"
          disabled={props.disabled}
          aria-label={`Chọn trên lịch: ${props.label}`}
          onClick={() => openCalendar(calendar.current)}
        >
          <IconCalendar size={18} stroke={1.75} aria-hidden="true" />
        </button>
      </div>
    </FieldFrame>
  )
}

function openCalendar(input: HTMLInputElement | null): void {
  if (!input) return
  if ('showPicker' in input) input.showPicker()
  else (input as HTMLInputElement).click()
}
