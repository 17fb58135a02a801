import type { ReadingFile } from '../../../../api/operations'
import type { DataColumn } from '../../../../ui/data/data-column'
import { ProgressLine } from '../../../../ui/data/progress-line'
import { formatFileSize } from '../../../../ui/format/format-file-size'
import styles from '../reading.module.css'
import { ReadingStateBadge } from '../reading-state-badge'
import { readShare } from '../reading-words'
import { FileButtons } from './file-buttons'
import { FileResult } from './file-result'

/** Built once for a run: a row is drawn again only when its file changes. */
export const fileColumns = (runId: string): DataColumn<ReadingFile>[] => [
  {
    key: 'name',
    header: 'Tệp',
    primary: true,
    cell: ({ name, sizeBytes }) => (
      <>
        <span className={styles.name}>{name}</span>
        <span className={styles.size}>{formatFileSize(sizeBytes)}</span>
      </>
    ),
  },
  {
    key: 'state',
    header: 'Trạng thái',
    width: '15rem',
    onCard: 'bare',
    cell: (file) => (
      <>
        <ReadingStateBadge file={file} />
        {file.state === 'reading' && file.pageCount ? (
          <div className={styles.progress}>
            <ProgressLine label={`Đã đọc tệp ${file.name}`} value={readShare(file)} />
          </div>
        ) : null}
      </>
    ),
  },
  { key: 'result', header: 'Kết quả', onCard: 'bare', cell: (file) => <FileResult file={file} /> },
  {
    key: 'next',
    header: 'Việc tiếp theo',
    width: '15rem',
    onCard: 'bare',
    cell: (file) => <FileButtons runId={runId} file={file} />,
  },
]
