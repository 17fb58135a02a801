import type { ReadingRunSummary } from '../../../../api/operations'
import type { DataColumn } from '../../../../ui/data/data-column'
import { formatDateTime } from '../../../../ui/format/format-date-time'
import { runCounts, runStateWords } from '../reading-words'

export const runColumns: DataColumn<ReadingRunSummary>[] = [
  { key: 'started', header: 'Bắt đầu', primary: true, cell: ({ startedAt }) => formatDateTime(startedAt) },
  { key: 'files', header: 'Tệp', cell: ({ counts }) => runCounts(counts) },
  { key: 'state', header: 'Trạng thái', width: '9rem', cell: ({ state }) => runStateWords[state] },
  { key: 'by', header: 'Người tải lên', width: '14rem', cell: ({ startedByName }) => startedByName },
]
