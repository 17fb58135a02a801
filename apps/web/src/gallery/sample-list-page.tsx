import { useState } from 'react'
import { Button } from '../ui/actions/button'
import { DataTable } from '../ui/data/data-table'
import { FilterLinks } from '../ui/layout/filter-links'
import { PageHeader } from '../ui/layout/page-header'
import { sampleTaskColumns } from './sample-task-columns'
import { sampleTasks } from './sample-tasks'

const here = '/thu-vien-giao-dien/danh-sach'

export function SampleListPage() {
  const [rows, setRows] = useState(sampleTasks)
  return (
    <>
      <PageHeader
        title="Nhiệm vụ"
        lead="17 trên 22 nhiệm vụ có thời hạn đang đúng hạn; 3 nhiệm vụ quá hạn đang chờ Sở Tài chính."
        actions={<Button variant="primary">Thêm văn bản</Button>}
      />
      <FilterLinks
        label="Lọc theo trạng thái"
        items={[
          { label: 'Tất cả', href: here, count: 24, active: true },
          { label: 'Quá hạn', href: `${here}?trangThai=qua-han`, count: 3, active: false },
          { label: 'Sắp đến hạn', href: `${here}?trangThai=sap-den-han`, count: 2, active: false },
          { label: 'Chờ xác nhận', href: `${here}?trangThai=cho-xac-nhan`, count: 5, active: false },
          { label: 'Đã hoàn thành', href: `${here}?trangThai=hoan-thanh`, count: 9, active: false },
        ]}
      />
      <div style={{ height: 'var(--space-3)' }} />
      <DataTable
        caption="Nhiệm vụ của cơ quan"
        columns={sampleTaskColumns}
        rows={rows}
        rowId={(task) => task.id}
        rowHref={(task) => `/thu-vien-giao-dien/nhiem-vu?so=${task.id}`}
        more={{
          shown: rows.length,
          total: 24,
          onMore: () =>
            setRows((old) => [...old, ...sampleTasks.map((task) => ({ ...task, id: `${old.length}-${task.id}` }))]),
        }}
      />
    </>
  )
}
