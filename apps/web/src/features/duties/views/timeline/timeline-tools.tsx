import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { Button } from '../../../../ui/actions/button'
import { IconButton } from '../../../../ui/actions/icon-button'
import { addDays } from '../../../../ui/format/calendar-day'
import { formatDate } from '../../../../ui/format/format-date'
import { ViewSwitch } from '../../../../ui/layout/view-switch'
import styles from './timeline.module.css'
import type { Grouping } from './timeline-rows'
import type { TimelineWindow, Zoom } from './timeline-window'

const zoomOptions = [
  { value: 'week', label: 'Tuần' },
  { value: 'month', label: 'Tháng' },
  { value: 'quarter', label: 'Quý' },
] as const satisfies readonly { value: Zoom; label: string }[]

const groupOptions = [
  { value: 'lead', label: 'Theo cơ quan' },
  { value: 'directive', label: 'Theo văn bản' },
] as const satisfies readonly { value: Grouping; label: string }[]

export type TimelineToolsProps = {
  window: TimelineWindow
  grouping: Grouping
  onZoom: (zoom: Zoom) => void
  onGrouping: (grouping: Grouping) => void
  /** Units to go; 0: back to today. */
  onMove: (units: number) => void
}

export function TimelineTools({ window, grouping, onZoom, onGrouping, onMove }: TimelineToolsProps) {
  return (
    <div className={styles.tools}>
      <ViewSwitch id="dong-thoi-gian-nhom" label="Nhóm" value={grouping} onChange={onGrouping} options={groupOptions} />
      <ViewSwitch id="dong-thoi-gian-co" label="Độ rộng" value={window.zoom} onChange={onZoom} options={zoomOptions} />
      <span className={styles.moves}>
        <IconButton label="Xem khoảng trước" icon={<IconChevronLeft size={18} />} onClick={() => onMove(-1)} />
        <Button size="sm" onClick={() => onMove(0)}>
          Hôm nay
        </Button>
        <IconButton label="Xem khoảng sau" icon={<IconChevronRight size={18} />} onClick={() => onMove(1)} />
        <span className={styles.quiet} aria-live="polite">
          {`${formatDate(window.from)}–${formatDate(addDays(window.to, -1))}`}
        </span>
      </span>
    </div>
  )
}
