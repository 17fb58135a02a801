import { useState } from 'react'
import { DataTable } from '../ui/data/data-table'
import { FactList } from '../ui/data/fact-list'
import { HeatTable } from '../ui/data/heat-table'
import { Money } from '../ui/data/money'
import { ProgressLine } from '../ui/data/progress-line'
import { StatFigure } from '../ui/data/stat-figure'
import { StatRow } from '../ui/data/stat-row'
import { Timeline } from '../ui/data/timeline'
import { OfficialDocument } from '../ui/document/official-document'
import { Section } from '../ui/layout/section'
import { Tabs } from '../ui/layout/tabs'
import { sampleDocument } from './sample-document'
import { sampleEvents } from './sample-events'
import { sampleHeat } from './sample-heat'
import { sampleTaskColumns } from './sample-task-columns'
import { sampleTasks } from './sample-tasks'
import { SampleTree } from './sample-tree'

export function GalleryData() {
  const [tab, setTab] = useState('facts')
  const [duty, setDuty] = useState<string | null>(null)
  return (
    <>
      <Section title="Con số">
        <StatRow>
          <StatFigure value={1247} label="người được cấp thẻ" of="trên 1.500 người thuộc diện" />
          <StatFigure
            value={3}
            label="quá hạn"
            of="trên 22 nhiệm vụ có thời hạn"
            tone="bad"
            href="/thu-vien-giao-dien/danh-sach"
          />
          <StatFigure value={null} label="vốn đã giải ngân" of="chưa có số liệu" />
        </StatRow>
      </Section>
      <Section title="Bảng nhiệm vụ" note="Phím j và k để đi, Enter để mở">
        <DataTable
          caption="Nhiệm vụ mẫu"
          columns={sampleTaskColumns}
          rows={sampleTasks}
          rowId={({ id }) => id}
          rowHref={() => '/thu-vien-giao-dien/nhiem-vu'}
          selectedId="3"
          more={{ shown: 8, total: 24, onMore: () => undefined }}
        />
      </Section>
      <Section title="Bảng nhiệt">
        <HeatTable {...sampleHeat} />
      </Section>
      <Section title="Hồ sơ">
        <Tabs
          label="Phần của hồ sơ"
          value={tab}
          onChange={setTab}
          items={[
            { id: 'facts', label: 'Thông tin', panel: <SampleFacts /> },
            { id: 'story', label: 'Diễn biến', count: 4, panel: <Timeline label="Diễn biến" events={sampleEvents} /> },
          ]}
        />
      </Section>
      <Section title="Cây và thời gian" note="Phím mũi tên để đi, mở và đóng; Enter để mở trang">
        <SampleTree />
      </Section>
      <Section title="Diễn biến">
        <Timeline label="Diễn biến mẫu" events={sampleEvents} />
      </Section>
      <Section title="Văn bản">
        <OfficialDocument
          {...sampleDocument}
          activeDutyId={duty}
          dutyNumber={(id) => Number(id.slice(1))}
          onDutyClick={setDuty}
        />
      </Section>
    </>
  )
}

function SampleFacts() {
  return (
    <FactList
      layout="rows"
      facts={[
        { term: 'Kinh phí', value: <Money dong={1_253_480_000} /> },
        {
          term: 'Tiến độ',
          value: <ProgressLine label="Tiến độ mẫu" value={0.42} detail="630 trên 1.500 người" target={0.6} />,
        },
        { term: 'Chưa đo', value: <ProgressLine label="Tiến độ chưa đo" value={null} /> },
        { term: 'Người theo dõi', value: null },
      ]}
    />
  )
}
