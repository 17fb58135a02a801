import { useState } from 'react'
import { Tree } from '../ui/data/tree'
import { TreeItem } from '../ui/data/tree-item'
import { DaySlider } from '../ui/fields/day-slider'
import { NeedsConfirmation } from '../ui/state/needs-confirmation'
import { sampleAgencies } from './sample-agencies'

const days = ['2021-04-27', '2025-03-01', '2025-07-01']
const here = '/thu-vien-giao-dien'

/** A tree of agencies and the slider that moves it through time. */
export function SampleTree() {
  const [open, setOpen] = useState(true)
  const [day, setDay] = useState('2025-03-01')
  return (
    <>
      <DaySlider id="g-day" label="Ngày xem danh bạ mẫu" days={days} value={day} onChange={setDay} />
      <Tree label="Danh bạ mẫu" onToggle={() => setOpen(!open)}>
        <TreeItem id="g-tinh" level={1} href={here} expanded={open} label="Ủy ban nhân dân tỉnh">
          {sampleAgencies.map(({ id, name }) => (
            <TreeItem key={id} id={`g-${id}`} level={2} href={here} label={name} />
          ))}
          <TreeItem
            id="g-uncertain"
            level={2}
            href={here}
            label={
              <>
                Ban Dân tộc <NeedsConfirmation note="tên theo báo, chưa có văn bản" />
              </>
            }
          />
        </TreeItem>
      </Tree>
    </>
  )
}
