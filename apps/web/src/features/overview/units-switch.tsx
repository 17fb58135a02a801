import type { Overview } from '../../api/operations'
import { ViewSwitch } from '../../ui/layout/view-switch'
import styles from './overview.module.css'
import type { UnitBasis } from './overview-search'

export type UnitsSwitchProps = {
  /** What the numbers on the screen are told by. */
  units: Overview['units']
  /** What was asked for: the numbers may still be on their way. */
  chosen: UnitBasis
  onChoose: (units: UnitBasis) => void
}

/** Whose numbers these are, always said in words, and the other way to tell them. */
export function UnitsSwitch({ units, chosen, onChoose }: UnitsSwitchProps) {
  const divided = units.divided.map(({ name }) => name).join(', ')
  return (
    <div className={styles.units}>
      <ViewSwitch
        id="so-lieu-theo"
        label="Số liệu theo"
        value={chosen}
        onChange={onChoose}
        options={[
          { value: 'restated', label: 'Cơ quan hiện nay' },
          { value: 'as_then', label: 'Cơ quan khi đó' },
        ]}
      />
      <output className={styles.unitsWords}>
        {units.words}
        {divided ? ` Cơ quan đã chia cho nhiều nơi vẫn ghi theo tên cũ: ${divided}.` : ''}
      </output>
    </div>
  )
}
