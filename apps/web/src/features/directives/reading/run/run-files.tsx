import { useMemo } from 'react'
import type { ReadingRun } from '../../../../api/operations'
import { Button } from '../../../../ui/actions/button'
import { DataTable } from '../../../../ui/data/data-table'
import { EmptyState } from '../../../../ui/feedback/empty-state'
import { FilterLinks } from '../../../../ui/layout/filter-links'
import styles from '../reading.module.css'
import { fileColumns } from './file-columns'

export type RunFilesProps = { run: ReadingRun; onlyFailed: boolean; isUploading: boolean }

/** The files of a run in the order they came; on request only those that need a person. */
export function RunFiles({ run, onlyFailed, isUploading }: RunFilesProps) {
  const columns = useMemo(() => fileColumns(run.id), [run.id])
  const { failed } = run.counts
  if (run.files.length === 0)
    return isUploading ? null : (
      <EmptyState
        title="Đợt này chưa có tệp nào"
        action={
          <Button variant="primary" href="/van-ban/tiep-nhan">
            Chọn tệp
          </Button>
        }
      >
        Tệp chưa tải lên xong thì chưa được đọc. Chọn lại tệp để đọc trong một đợt mới.
      </EmptyState>
    )
  const rows = onlyFailed ? run.files.filter(({ state }) => state === 'failed') : run.files
  const here = `/van-ban/dot-doc/${run.id}`
  return (
    <div className={styles.files}>
      {failed > 0 || onlyFailed ? (
        <FilterLinks
          label="Lọc tệp"
          items={[
            { label: 'Tất cả', href: here, count: run.files.length, active: !onlyFailed },
            { label: 'Chỉ xem tệp lỗi', href: `${here}?loi=1`, count: failed, active: onlyFailed },
          ]}
        />
      ) : null}
      <DataTable
        caption="Tệp trong đợt đọc"
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        empty={<EmptyState title="Không có tệp nào bị lỗi" />}
      />
    </div>
  )
}
