import { HeatTable } from '../ui/data/heat-table'
import { StatFigure } from '../ui/data/stat-figure'
import { StatRow } from '../ui/data/stat-row'
import { PageHeader } from '../ui/layout/page-header'
import { Section } from '../ui/layout/section'
import { sampleHeat } from './sample-heat'

export function SampleLeaderPage() {
  return (
    <>
      <PageHeader
        title="Chính sách xã an toàn khu"
        lead="17 trên 22 nhiệm vụ đúng hạn; 3 nhiệm vụ quá hạn đang chờ Sở Tài chính."
      />
      <StatRow>
        <StatFigure
          value={17}
          label="đúng hạn"
          of="trên 22 nhiệm vụ có thời hạn"
          href="/thu-vien-giao-dien/danh-sach"
        />
        <StatFigure value={3} label="quá hạn" of="lâu nhất 21 ngày" tone="bad" href="/thu-vien-giao-dien/danh-sach" />
        <StatFigure value={2} label="sắp đến hạn" of="trong 5 ngày làm việc tới" tone="warn" />
        <StatFigure value={null} label="vốn đã giải ngân" of="chưa có số liệu tháng 11" />
      </StatRow>
      <div style={{ height: 'var(--space-6)' }} />
      <Section title="Nhiệm vụ theo cơ quan">
        <HeatTable {...sampleHeat} />
      </Section>
    </>
  )
}
