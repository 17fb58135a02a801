import styles from './inputs.module.css'

/** In place of a map that could not be fetched, as without connection. */
export function MissingMap() {
  return <output className={styles.note}>Chưa tải được bản đồ vì mất kết nối. Nhập tọa độ vào hai ô trên.</output>
}
