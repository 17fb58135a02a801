import type { EvaluationGrid } from '../../../api/operations'
import { SelectField } from '../../../ui/fields/select-field'
import styles from '../programmes.module.css'
import { knownColumns } from './chosen-indicator'

export type IndicatorChoiceProps = { grid: EvaluationGrid; value: string; onChange: (code: string) => void }

/** Which indicator a picture is of: those of which something is known. */
export function IndicatorChoice({ grid, value, onChange }: IndicatorChoiceProps) {
  const known = knownColumns(grid)
  const own = known.some(({ code }) => code === value) ? [] : grid.columns.filter(({ code }) => code === value)
  return (
    <div className={styles.wide}>
      <SelectField
        id="ct"
        label="Chỉ tiêu"
        value={value}
        options={[...own, ...known].map(({ code, name, group }) => ({ value: code, label: `${name} – ${group.name}` }))}
        onChange={onChange}
      />
    </div>
  )
}
