import type { SheetImport } from '../../../api/operations'
import { ProgressLine } from '../../../ui/data/progress-line'
import { Notice } from '../../../ui/feedback/notice'
import { formatNumber } from '../../../ui/format/format-number'
import { appliedDetail, appliedShare, previewSentence, resultSentence } from '../import-words'
import { SheetButtons } from '../start/sheet-buttons'
import styles from './import-page.module.css'

export type ImportStatusProps = { shown: SheetImport }

/** Where the import is, and what that means. */
export function ImportStatus({ shown }: ImportStatusProps) {
  const { state, counts, problem } = shown
  if (state === 'reading')
    return (
      <output className={styles.words}>
        Đang đọc và đối chiếu từng dòng: {formatNumber(shown.rowCount)} dòng đã xong. Có thể làm việc khác trong lúc
        chờ.
      </output>
    )
  if (state === 'failed')
    return (
      <Notice
        tone="error"
        title="Không đọc được bảng này"
        action={
          <SheetButtons
            kind={shown.kind}
            what={shown.title.toLowerCase()}
            mayImport
            mayExport={false}
            {...target(shown)}
          />
        }
      >
        {problem}
      </Notice>
    )
  if (state === 'applying' || state === 'paused')
    return (
      <div className={styles.words}>
        {problem ? <Notice tone="warn">{problem}</Notice> : null}
        <output>
          {state === 'paused' ? 'Đang tạm dừng; bấm Ghi tiếp để ghi các dòng còn lại.' : 'Đang ghi từng trang.'}{' '}
          {resultSentence(counts)}
        </output>
        <ProgressLine label="Đã ghi" value={appliedShare(counts)} detail={appliedDetail(counts)} />
      </div>
    )
  if (state === 'applied') return <AppliedNotice counts={counts} />
  if (state === 'cancelled')
    return (
      <Notice tone="warn" title="Lần nhập bảng này đã hủy">
        {counts.written > 0 ? `${resultSentence(counts)} Các dòng đã ghi được giữ lại.` : 'Chưa dòng nào được ghi.'}
      </Notice>
    )
  return (
    <div className={styles.words}>
      <output>{previewSentence(counts)}</output>
      {shown.unknownHeaders.length > 0 ? (
        <Notice tone="warn">Cột không dùng đến nên được bỏ qua: {shown.unknownHeaders.join('; ')}.</Notice>
      ) : null}
    </div>
  )
}

const target = ({ targetId }: SheetImport) => (targetId === null ? {} : { targetId })

function AppliedNotice({ counts }: { counts: SheetImport['counts'] }) {
  const isWhole = counts.refused === 0
  return (
    <Notice tone={isWhole ? 'success' : 'warn'} title={resultSentence(counts)} announce="polite">
      {isWhole ? null : 'Xem lý do ở thẻ Lỗi, sửa trong tệp tải về rồi nhập lại.'}
    </Notice>
  )
}
