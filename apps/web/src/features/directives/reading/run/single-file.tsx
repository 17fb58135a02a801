import type { ReadingFile } from '../../../../api/operations'
import { ProgressLine } from '../../../../ui/data/progress-line'
import styles from '../reading.module.css'
import { ReadingStateBadge } from '../reading-state-badge'
import { readShare } from '../reading-words'
import { FileButtons } from './file-buttons'
import { FileResult } from './file-result'

export type SingleFileProps = { runId: string; file: ReadingFile }

/** A run of one file: which step it is at, large and alone. */
export function SingleFile({ runId, file }: SingleFileProps) {
  const counted = file.state === 'reading' && (file.pageCount ?? 0) > 1
  return (
    <div className={styles.single}>
      <p className={styles.name}>{file.name}</p>
      <output>
        <ReadingStateBadge file={file} />
      </output>
      {counted ? <ProgressLine label="Đã đọc" value={readShare(file)} /> : null}
      <FileResult file={file} />
      <FileButtons runId={runId} file={file} />
    </div>
  )
}
