import type { RegisterRecord } from '../../../api/operations'
import styles from '../../duties/list/selection/selection.module.css'
import { useRecordSelection } from './record-selection'

/** The box by which a record is chosen; only drafts can be changed together. */
export function SelectRecord({ record: { id, title, may } }: { record: RegisterRecord }) {
  const selection = useRecordSelection()
  if (!selection || !may.edit) return null
  return (
    <label className={styles.cell}>
      <input
        type="checkbox"
        checked={selection.chosen.has(id)}
        onChange={() => selection.toggle(id)}
        aria-label={`Chọn: ${title}`}
      />
    </label>
  )
}
