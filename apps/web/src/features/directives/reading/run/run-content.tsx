import type { ReadingRun } from '../../../../api/operations'
import { Notice } from '../../../../ui/feedback/notice'
import { formatDateTime } from '../../../../ui/format/format-date-time'
import { PageHeader } from '../../../../ui/layout/page-header'
import styles from '../reading.module.css'
import { isAtWork } from '../reading-queries'
import { UploadList } from '../upload/upload-list'
import { useUploadsOfRun } from '../upload/use-uploads-of-run'
import { CancelRun } from './cancel-run'
import { RunFiles } from './run-files'
import { RunProgress } from './run-progress'
import { SingleFile } from './single-file'
import { useOpenWhenRead } from './use-open-when-read'

export type RunContentProps = { run: ReadingRun; onlyFailed: boolean; isStale: boolean }

export function RunContent({ run, onlyFailed, isStale }: RunContentProps) {
  const ours = useUploadsOfRun(run.id)
  // A second file may be up already and not in the list yet.
  const alone = run.files.length === 1 && ours.files.sent <= 1 && ours.uploads.length + ours.refusals.length === 0
  const single = (alone && run.files[0]) || null
  useOpenWhenRead(single, ours.isOurs)
  const isMoving = isAtWork(run) || ours.files.isBusy
  const mayStop = run.may.cancel && single === null && isMoving
  return (
    <>
      <PageHeader
        back={{ href: '/van-ban/dot-doc', label: 'Đợt đọc văn bản' }}
        eyebrow={`Bắt đầu ${formatDateTime(run.startedAt)}, ${run.startedByName}`}
        title={run.files.length + ours.uploads.length === 1 ? 'Đọc văn bản' : 'Đọc nhiều văn bản'}
        lead={`Máy đọc từng tệp thành nhiệm vụ để bạn rà soát.${isMoving ? ' Có thể làm việc khác trong lúc chờ.' : ''}`}
        actions={mayStop ? <CancelRun runId={run.id} onCancelled={ours.files.cancelAll} /> : null}
      />
      <div className={styles.stack}>
        {isStale ? (
          <Notice tone="warn" announce="polite">
            Mất kết nối với máy chủ; việc đọc vẫn tiếp tục ở máy chủ. Trang này tự cập nhật khi có mạng lại.
          </Notice>
        ) : null}
        <UploadList {...ours} />
        {single ? (
          <SingleFile runId={run.id} file={single} />
        ) : (
          <>
            <RunProgress run={run} toCome={ours.uploads.filter(({ state }) => state !== 'refused').length} />
            <RunFiles run={run} onlyFailed={onlyFailed} isUploading={ours.uploads.length > 0} />
          </>
        )}
      </div>
    </>
  )
}
