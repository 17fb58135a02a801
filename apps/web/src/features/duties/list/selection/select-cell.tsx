import type { Assignment } from '../../../../api/operations'
import { useSelection } from './selection'
import styles from './selection.module.css'

/** The box by which a row is chosen; x does the same from the keyboard. */
export function SelectCell({ assignment: { id, text, partText } }: { assignment: Assignment }) {
  const { chosen, toggle } = useSelection()
  return (
    <label className={styles.cell}>
      <input
        type="checkbox"
        checked={chosen.has(id)}
        onChange={() => toggle(id)}
        aria-label={`Chọn: ${partText ?? text}`}
      />
    </label>
  )
}
