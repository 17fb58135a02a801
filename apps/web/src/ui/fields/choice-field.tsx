import styles from './choice-field.module.css'
import fieldStyles from './field.module.css'
import { fieldAria } from './field-aria'
import type { FieldBase } from './field-frame'

export type Choice = { value: string; label: string; hint?: string }

export type ChoiceFieldProps = FieldBase & {
  value: string | null
  onChange: (value: string) => void
  choices: readonly Choice[]
}

/** A question with a few answers, all in sight. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { id, label, hint, error, optional, disabled, value, onChange, choices } = props
  return (
    <fieldset
      className={`${styles.set} ${error ? fieldStyles.invalid : ''}`}
      aria-describedby={fieldAria(props)['aria-describedby']}
    >
      <legend className={fieldStyles.label}>
        {label}
        {optional ? <span className={fieldStyles.optional}> (không bắt buộc)</span> : null}
      </legend>
      {hint ? (
        <div className={fieldStyles.hint} id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      {error ? (
        <p className={fieldStyles.error} id={`${id}-error`}>
          <span className="visually-hidden">Lỗi: </span>
          {error}
        </p>
      ) : null}
      {choices.map((choice, index) => (
        <label className={styles.choice} key={choice.value}>
          <input
            type="radio"
            id={index === 0 ? id : `${id}-${choice.value}`}
            name={id}
            disabled={disabled}
            checked={value === choice.value}
            onChange={() => onChange(choice.value)}
          />
          <span>
            {choice.label}
            {choice.hint ? <span className={styles.choiceHint}>{choice.hint}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
