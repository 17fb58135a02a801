import { IconCalendar } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { formatDate } from '../format/format-date'
import { dateFault, parseDate } from '../format/parse-date'
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

/**
 * Typed as ngày/tháng/năm on every machine; the calendar is the browser's own. What cannot be read as a day says so until it is
 * changed, whatever else the form says of the field, and FormStack sends nothing with it.
 */
export function DateField(props: DateFieldProps) {
  const { value, onChange, min, max, error } = props
  const [draft, setDraft] = useState<string | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const calendar = useRef<HTMLInputElement>(null)
  const text = draft ?? (value ? formatDate(value) : '')
  const framed = { ...props, error: fault ?? error ?? null }

  function finish() {
    if (draft === null) return
    const parsed = parseDate(draft)
    const found = dateFault(draft)
    setFault(found)
    if (found === null) setDraft(null)
    if (parsed !== value) onChange(parsed)
  }

  function type(text: string | null) {
    setDraft(text)
    setFault(null)
  }

  return (
    <FieldFrame {...framed}>
      <div className={styles.wrap}>
        <input
          {...fieldAria(framed)}
          data-unread={fault === null ? undefined : true}
          className={fieldStyles.control}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          placeholder="ngày/tháng/năm"
          value={text}
          onChange={(event) => type(event.currentTarget.value)}
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
            type(null)
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
