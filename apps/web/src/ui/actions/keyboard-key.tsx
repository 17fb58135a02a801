import styles from './keyboard-key.module.css'

export type KeyboardKeyProps = { children: string }

export function KeyboardKey({ children }: KeyboardKeyProps) {
  return <kbd className={styles.key}>{children}</kbd>
}
