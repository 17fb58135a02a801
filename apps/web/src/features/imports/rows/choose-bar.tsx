import { useState } from 'react'
import type { SheetImport } from '../../../api/operations'
import { Button } from '../../../ui/actions/button'
import { ConfirmDialog } from '../../../ui/actions/confirm-dialog'
import { formatNumber } from '../../../ui/format/format-number'
import type { Verdict } from '../import-queries'
import styles from './rows.module.css'
import type { ChooseRows } from './use-choose-rows'

export type ChooseBarProps = { shown: SheetImport; verdict: Verdict; mayChoose: boolean; choose: ChooseRows }

/** What can be done with all rows of a kind. Rows that differ are never chosen without a question. */
export function ChooseBar({ shown, verdict, mayChoose, choose }: ChooseBarProps) {
  const [asking, setAsking] = useState(false)
  if (verdict === 'error')
    return (
      <div className={styles.bar}>
        <p>Sửa các dòng này trong tệp tải về (cột “Lỗi” nói lý do), rồi tải tệp đó lên.</p>
        <Button size="sm" href={`/api/imports/${shown.id}/errors?format=xlsx`}>
          Tải dòng lỗi
        </Button>
      </div>
    )
  if (verdict === 'same' || !mayChoose) return null
  return (
    <div className={styles.bar}>
      <p>
        {verdict === 'differs'
          ? 'Không dòng nào được ghi đè nếu bạn không chọn.'
          : shown.state === 'read'
            ? 'Dòng mới được chọn sẵn; bỏ chọn dòng không muốn ghi.'
            : 'Các dòng chưa ghi vẫn chọn và ghi thêm được.'}
      </p>
      <Button
        size="sm"
        loading={choose.isPending}
        onClick={() => (verdict === 'new' ? choose.chooseAll('new', true) : setAsking(true))}
      >
        Chọn tất cả
      </Button>
      <Button size="sm" variant="quiet" onClick={() => choose.chooseAll(verdict, false)}>
        Bỏ chọn tất cả
      </Button>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => [setAsking(false), choose.chooseAll('differs', true)]}
        title={`Chọn cả ${formatNumber(shown.counts.differs)} dòng khác?`}
        confirmLabel="Chọn tất cả"
      >
        <p>Khi ghi, nội dung đang có của các dòng này được thay bằng nội dung trong bảng.</p>
      </ConfirmDialog>
    </div>
  )
}
