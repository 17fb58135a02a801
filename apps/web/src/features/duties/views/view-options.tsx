import { ViewSwitch } from '../../../ui/layout/view-switch'
import { type DutyView, dutyViews } from './duty-views'
import styles from './views.module.css'

const options = (Object.keys(dutyViews) as DutyView[]).map((value) => ({ value, label: dutyViews[value].label }))

export type ViewOptionsProps = { view: DutyView; onView: (view: DutyView) => void }

/** How to look at the duties that the filters leave. */
export function ViewOptions({ view, onView }: ViewOptionsProps) {
  return (
    <div className={styles.options}>
      <ViewSwitch id="cach-xem" label="Cách xem" value={view} onChange={onView} options={options} />
    </div>
  )
}
