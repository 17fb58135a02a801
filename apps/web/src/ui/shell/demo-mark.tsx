import styles from './demo-mark.module.css'

/** Stays in sight on every page of an installation that shows made-up data. */
export function DemoMark() {
  return (
    <span className={styles.mark} title="Mọi tên người, số liệu và văn bản trên trang này chỉ để minh họa">
      Dữ liệu minh họa
    </span>
  )
}
