import styles from './view-switch.module.css'

export type ViewSwitchProps<Value extends string> = {
  /** What is switched, for screen readers: 'Cách xem văn bản'. */
  label: string
  value: Value
  onChange: (value: Value) => void
  options: readonly { value: Value; label: string }[]
  id: string
}

/** Two or three ways to look at the same thing, side by side. */
export function ViewSwitch<Value extends string>({ label, value, onChange, options, id }: ViewSwitchProps<Value>) {
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label className={styles.option} key={option.value} data-on={option.value === value || undefined}>
          <input
            className={styles.input}
            type="radio"
            name={id}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
