import { IconChevronDown } from '@tabler/icons-react'
import { type ReactNode, useId, useRef, useState } from 'react'
import styles from './bar.module.css'
import { useCloseOnLeave } from './use-close-on-leave'

export type CountListProps = {
  /** '3 đoạn chưa có nhiệm vụ'. */
  label: string
  tone: 'plain' | 'warn' | 'bad'
  title: string
  items: readonly { key: string; words: ReactNode; onChoose: () => void }[]
}

/** A count that opens the list behind it; each line leads to its place. */
export function CountList({ label, tone, title, items }: CountListProps) {
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const id = useId()
  useCloseOnLeave(box, open, () => setOpen(false))
  return (
    <div className={styles.count} ref={box}>
      <button
        className={styles.countButton}
        data-tone={tone}
        type="button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {label}
        <IconChevronDown size={16} stroke={1.75} aria-hidden="true" />
      </button>
      <div className={styles.list} id={id} hidden={!open}>
        <p className={styles.listTitle}>{title}</p>
        <ol>
          {items.map(({ key, words, onChoose }) => (
            <li key={key}>
              <button
                type="button"
                onClick={() => {
                  setOpen(false)
                  onChoose()
                }}
              >
                {words}
              </button>
            </li>
          ))}
        </ol>
      </div>
    </div>
  )
}
