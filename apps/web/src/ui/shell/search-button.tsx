import { useHotkeys } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { KeyboardKey } from '../actions/keyboard-key'
import styles from './search-button.module.css'

export type SearchButtonProps = { onOpen: () => void }

export function SearchButton({ onOpen }: SearchButtonProps) {
  useHotkeys([['mod+K', onOpen]], [])
  return (
    <button className={styles.button} type="button" onClick={onOpen} aria-keyshortcuts="Control+K">
      <IconSearch size={18} stroke={1.75} aria-hidden="true" />
      <span className={styles.words}>Tìm số văn bản, nhiệm vụ, cơ quan</span>
      <span className={styles.key} aria-hidden="true">
        <KeyboardKey>Ctrl K</KeyboardKey>
      </span>
    </button>
  )
}
