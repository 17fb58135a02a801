import { Button } from '../ui/actions/button'
import { FactList } from '../ui/data/fact-list'
import { ConfidenceMark } from '../ui/feedback/confidence-mark'
import { formatDate } from '../ui/format/format-date'
import { Card } from '../ui/layout/card'
import type { SampleDuty } from './sample-duties'

export type SampleDutyCardProps = { duty: SampleDuty; active: boolean; onActivate: () => void }

export function SampleDutyCard({ duty, active, onActivate }: SampleDutyCardProps) {
  return (
    <Card
      label={`Nhiệm vụ ${duty.number}`}
      active={active}
      head={<ConfidenceMark value={duty.confidence} />}
      onActivate={onActivate}
      actions={
        <>
          <Button size="sm">Sửa</Button>
          <Button size="sm" variant="quiet">
            Bỏ nhiệm vụ này
          </Button>
        </>
      }
      quote={duty.quote}
    >
      <FactList
        layout="rows"
        facts={[
          { term: 'Chủ trì', value: duty.lead },
          { term: 'Thời hạn', value: duty.due ? formatDate(duty.due) : null },
        ]}
      />
    </Card>
  )
}
