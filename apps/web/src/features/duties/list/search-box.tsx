import { IconSearch } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import styles from './duty-list.module.css'

export type SearchBoxProps = { value: string; onSearch: (words: string) => void }

/** Answers while one types, a third of a second after the last key. */
export function SearchBox({ value, onSearch }: SearchBoxProps) {
  const [typed, setTyped] = useState(value)
  const sent = useRef(value)
  const latest = useRef(onSearch)
  useEffect(() => {
    latest.current = onSearch
  })
  useEffect(() => {
    if (value !== sent.current) setTyped(value)
    sent.current = value
  }, [value])
  useEffect(() => {
    if (typed.trim() === sent.current) return
    const wait = setTimeout(() => {
      sent.current = typed.trim()
      latest.current(sent.current)
    }, 300)
    return () => clearTimeout(wait)
  }, [typed])
  return (
    <div className={styles.search}>
      <IconSearch size={18} stroke={1.75} aria-hidden="true" />
      <input
        className={styles.input}
        type="search"
        aria-label="Tìm trong nội dung nhiệm vụ"
        placeholder="Tìm trong nội dung nhiệm vụ"
        value={typed}
        maxLength={200}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
    </div>
  )
}
