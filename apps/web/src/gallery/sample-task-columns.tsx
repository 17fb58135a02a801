import type { DataColumn } from '../ui/data/data-column'
import { DueDate } from '../ui/data/due-date'
import { ProgressLine } from '../ui/data/progress-line'
import { StateBadge } from '../ui/state/state-badge'
import type { SampleTask } from './sample-tasks'

export const sampleTaskColumns: DataColumn<SampleTask>[] = [
  {
    key: 'state',
    header: 'Trạng thái',
    width: '11.5rem',
    onCard: 'lead',
    nowrap: true,
    cell: ({ state }) => <StateBadge state={state} />,
  },
  { key: 'title', header: 'Nhiệm vụ', primary: true, cell: ({ title }) => title },
  { key: 'lead', header: 'Chủ trì', width: '12rem', cell: ({ lead }) => lead },
  {
    key: 'due',
    header: 'Thời hạn',
    width: '9rem',
    cell: ({ due, daysLeft }) => <DueDate date={due} daysLeft={daysLeft} />,
  },
  {
    key: 'progress',
    header: 'Tiến độ',
    width: '9.5rem',
    cell: ({ progress, title }) => <ProgressLine label={`Tiến độ: ${title}`} value={progress} />,
  },
]
