import { useState } from 'react'
import { ViewSwitch } from '../../../../ui/layout/view-switch'
import type { UnitKind } from '../../made-by'
import type { ChangeKind } from './change-draft'
import { changeKindsOf } from './change-kinds'
import styles from './changes.module.css'

export type ChooseKindProps = { onChoose: (kind: ChangeKind, unit: UnitKind) => void }

/** 'Điều gì xảy ra?': the first question of a new change. */
export function ChooseKind({ onChoose }: ChooseKindProps) {
  const [unit, setUnit] = useState<UnitKind>('organization')
  return (
    <>
      <ViewSwitch
        id="thay-doi-cua"
        label="Thay đổi của"
        value={unit}
        onChange={setUnit}
        options={[
          { value: 'organization', label: 'Cơ quan' },
          { value: 'place', label: 'Địa bàn' },
        ]}
      />
      <ul className={styles.kinds}>
        {changeKindsOf(unit).map(({ kind, label, hint }) => (
          <li key={kind}>
            <button className={styles.kind} type="button" onClick={() => onChoose(kind, unit)}>
              <span className={styles.kindName}>{label}</span>
              <span className={styles.kindHint}>{hint}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
