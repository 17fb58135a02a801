import type { SheetImport } from '../../../api/operations'
import { Notice } from '../../../ui/feedback/notice'
import { formatDateTime } from '../../../ui/format/format-date-time'
import { PageHeader } from '../../../ui/layout/page-header'
import type { Verdict } from '../import-queries'
import { stateWords } from '../import-words'
import { ImportRows } from '../rows/import-rows'
import { ImportActions } from './import-actions'
import styles from './import-page.module.css'
import { ImportStatus } from './import-status'
import { BackToReorganization, ImportTargetName, reorganizationOf } from './import-target'

export type ImportContentProps = { shown: SheetImport; tab: Verdict | undefined; isStale: boolean }

const withoutRows: readonly SheetImport['state'][] = ['reading', 'failed']

export function ImportContent({ shown, tab, isStale }: ImportContentProps) {
  const reorganizationId = reorganizationOf(shown)
  return (
    <>
      <PageHeader
        back={{ href: '/nhap-bang', label: 'Nhập, xuất bảng' }}
        eyebrow={`${stateWords[shown.state]} · ${shown.startedByName}, ${formatDateTime(shown.startedAt)}`}
        title={`Nhập bảng: ${shown.title}`}
        lead={
          <>
            Tệp {shown.fileName}
            {reorganizationId ? <ImportTargetName reorganizationId={reorganizationId} /> : null}
          </>
        }
        actions={
          <>
            <ImportActions shown={shown} />
            {reorganizationId ? (
              <BackToReorganization reorganizationId={reorganizationId} written={shown.counts.written} />
            ) : null}
          </>
        }
      />
      <div className={styles.stack}>
        {isStale ? (
          <Notice tone="warn" announce="polite">
            Mất kết nối với máy chủ; việc đọc và ghi vẫn tiếp tục ở máy chủ. Trang này tự cập nhật khi có mạng lại.
          </Notice>
        ) : null}
        <ImportStatus shown={shown} />
        {withoutRows.includes(shown.state) ? null : <ImportRows shown={shown} tab={tab} />}
      </div>
    </>
  )
}
