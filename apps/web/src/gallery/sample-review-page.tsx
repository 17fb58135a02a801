import { useState } from 'react'
import { Button } from '../ui/actions/button'
import type { DocumentSelection } from '../ui/document/document-selection'
import { OfficialDocument } from '../ui/document/official-document'
import { Notice } from '../ui/feedback/notice'
import { PageHeader } from '../ui/layout/page-header'
import { SplitView } from '../ui/layout/split-view'
import { sampleDocument } from './sample-document'
import { sampleDuties } from './sample-duties'
import { SampleDutyCard } from './sample-duty-card'

const numbers: Record<string, number> = Object.fromEntries(sampleDuties.map(({ id, number }) => [id, number]))

export function SampleReviewPage() {
  const [active, setActive] = useState<string | null>('d1')
  const [selection, setSelection] = useState<DocumentSelection | null>(null)
  return (
    <>
      <PageHeader
        eyebrow="Công văn số 4127/UBND-TH ngày 20/10/2026"
        title="Đối chiếu nhiệm vụ máy đọc được"
        lead="Máy đọc được 3 nhiệm vụ; 1 nhiệm vụ nên kiểm tra trước khi phát hành."
        actions={
          <>
            <Button variant="primary">Phát hành</Button>
            <Button>Lưu tạm</Button>
          </>
        }
      />
      <SplitView
        startLabel="Nguyên văn"
        endLabel="Nhiệm vụ"
        start={
          <OfficialDocument
            {...sampleDocument}
            activeDutyId={active}
            dutyNumber={(id) => numbers[id]}
            onDutyClick={setActive}
            onSelectText={setSelection}
          />
        }
        end={
          <>
            {selection ? (
              <Notice title="Đoạn đang chọn" action={<Button size="sm">Tạo nhiệm vụ</Button>}>
                “{selection.text}” ({selection.startParagraphId}: {selection.startOffset} – {selection.endParagraphId}:{' '}
                {selection.endOffset})
              </Notice>
            ) : null}
            {sampleDuties.map((duty) => (
              <SampleDutyCard
                key={duty.id}
                duty={duty}
                active={duty.id === active}
                onActivate={() => setActive(duty.id)}
              />
            ))}
          </>
        }
      />
    </>
  )
}
