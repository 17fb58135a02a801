import { IconSearch } from '@tabler/icons-react'
import styles from './filter-box.module.css'

export type FilterBoxProps = {
  id: string
  /** What can be typed: 'Tìm theo tên, tên viết tắt'. */
  label: string
  value: string
  onChange: (typed: string) => void
}

/** Narrows the list below it as one types. */
export function FilterBox({ id, label, value, onChange }: FilterBoxProps) {
  return (
    <div className={styles.box}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.frame}>
        <IconSearch size={18} stroke={1.75} aria-hidden="true" />
        <input
          className={styles.input}
          id={id}
          type="search"
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </div>
    </div>
  )
}
