import { Button } from '../ui/actions/button'
import { DueDate } from '../ui/data/due-date'
import { FactList } from '../ui/data/fact-list'
import { Money } from '../ui/data/money'
import { ProgressLine } from '../ui/data/progress-line'
import { Timeline } from '../ui/data/timeline'
import { Notice } from '../ui/feedback/notice'
import { notify } from '../ui/feedback/notify'
import { PageHeader } from '../ui/layout/page-header'
import { RecordLayout } from '../ui/layout/record-layout'
import { Section } from '../ui/layout/section'
import { AppLink } from '../ui/link/app-link'
import { StateBadge } from '../ui/state/state-badge'
import { sampleEvents } from './sample-events'

export function SampleRecordPage() {
  return (
    <>
      <PageHeader
        back={{ href: '/thu-vien-giao-dien/danh-sach', label: 'Nhiệm vụ' }}
        eyebrow={
          <>
            <StateBadge state="overdue" daysLate={5} boxed />
            <span>Công văn số 4127/UBND-TH, điểm 2a</span>
          </>
        }
        title="Trình Hội đồng nhân dân tỉnh phương án bố trí vốn hỗ trợ xã an toàn khu giai đoạn 2026–2030"
      />
      <RecordLayout
        facts={
          <FactList
            facts={[
              { term: 'Chủ trì', value: 'Sở Tài chính' },
              { term: 'Phối hợp', value: 'Sở Nội vụ, Sở Xây dựng' },
              { term: 'Thời hạn', value: <DueDate date="2026-11-18" daysLeft={-5} /> },
              { term: 'Sản phẩm', value: 'Tờ trình và dự thảo nghị quyết' },
              { term: 'Kinh phí', value: <Money dong={12_450_000_000} /> },
              {
                term: 'Tiến độ',
                value: <ProgressLine label="Tiến độ" value={0.6} detail="3 trên 5 bước" target={1} />,
                note: 'Tính từ sổ theo dõi vốn đầu tư',
              },
              { term: 'Người theo dõi', value: null },
              { term: 'Văn bản', value: <AppLink href="/thu-vien-giao-dien/doi-chieu">4127/UBND-TH</AppLink> },
            ]}
          />
        }
      >
        <Notice
          tone="warn"
          title="Sở Tài chính đề nghị gia hạn đến 05/12/2026"
          action={
            <>
              <Button
                size="sm"
                variant="primary"
                onClick={() => notify({ message: 'Đã đồng ý gia hạn.', onUndo: () => undefined })}
              >
                Đồng ý gia hạn
              </Button>{' '}
              <Button size="sm">Trả lại</Button>
            </>
          }
        >
          Lý do: chờ số liệu quyết toán của 4 xã.
        </Notice>
        <div style={{ height: 'var(--space-6)' }} />
        <Section title="Diễn biến">
          <Timeline label="Diễn biến của nhiệm vụ" events={sampleEvents} />
        </Section>
      </RecordLayout>
    </>
  )
}
