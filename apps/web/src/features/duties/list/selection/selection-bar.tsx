import { useState } from 'react'
import { holdsRole } from '../../../../session/roles'
import { useSession } from '../../../../session/use-session'
import { Button } from '../../../../ui/actions/button'
import { formatNumber } from '../../../../ui/format/format-number'
import type { BulkAction } from '../../bulk/bulk-words'
import { bulkWords } from '../../bulk/bulk-words'
import { useSelection } from './selection'
import styles from './selection.module.css'
import { mostChosen } from './use-new-selection'

export type SelectionBarProps = {
  /** Ids of every duty of the list, up to the most that can be chosen. */
  findAll: () => Promise<string[]>
  onAct: (action: BulkAction) => void
}

/** Stands below the list while something is chosen: how many, and what can be done with them. */
export function SelectionBar({ findAll, onAct }: SelectionBarProps) {
  const { chosen, add, clear } = useSelection()
  const me = useSession()
  const [finding, setFinding] = useState(false)
  if (chosen.size === 0) return null
  const actions: BulkAction[] = [
    ...(holdsRole(me, 'agency_leader', 'specialist', 'focal_point') ? (['acknowledge'] as const) : []),
    ...(holdsRole(me, 'office') ? (['extend', 'reassign'] as const) : []),
  ]

  async function chooseAll() {
    setFinding(true)
    try {
      add(await findAll())
    } finally {
      setFinding(false)
    }
  }

  return (
    <section className={styles.bar} aria-label="Nhiệm vụ đã chọn">
      <output className={styles.count}>Đã chọn {formatNumber(chosen.size)}</output>
      {actions.map((action) => (
        <Button size="sm" variant="primary" key={action} onClick={() => onAct(action)}>
          {bulkWords[action].button}
        </Button>
      ))}
      <Button size="sm" loading={finding} disabled={chosen.size >= mostChosen} onClick={() => void chooseAll()}>
        Chọn cả danh sách
      </Button>
      <Button size="sm" variant="quiet" onClick={clear}>
        Bỏ chọn
      </Button>
    </section>
  )
}
