import { IconSearch } from '@tabler/icons-react'
import { type Ref, useEffect, useRef, useState } from 'react'
import styles from './duty-list.module.css'

export type SearchBoxProps = { value: string; onSearch: (words: string) => void; ref?: Ref<HTMLInputElement> }

const label = 'Tìm nhiệm vụ: từ trong nội dung, số văn bản, cơ quan, địa bàn'

/** Answers while one types, a third of a second after the last key. Accents may be left out. */
export function SearchBox({ value, onSearch, ref }: SearchBoxProps) {
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
        ref={ref}
        className={styles.input}
        type="search"
        aria-label={label}
        placeholder="Nội dung, số văn bản, cơ quan, địa bàn"
        value={typed}
        maxLength={200}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
    </div>
  )
}
