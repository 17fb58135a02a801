import { useState } from 'react'
import type { SheetImport } from '../../../api/operations'
import { Button } from '../../../ui/actions/button'
import { ConfirmDialog } from '../../../ui/actions/confirm-dialog'
import { formatNumber } from '../../../ui/format/format-number'
import { useImportActions } from './use-import-actions'

export type ImportActionsProps = { shown: SheetImport }

/** What can be done with the import as a whole, the main thing first. */
export function ImportActions({ shown }: ImportActionsProps) {
  const { act, pending } = useImportActions(shown.id)
  const [asking, setAsking] = useState(false)
  const { may, counts, state } = shown
  return (
    <>
      {may.apply ? (
        <Button variant="primary" loading={pending === 'apply'} onClick={() => act('apply')}>
          Ghi {formatNumber(counts.waiting)} dòng đã chọn
        </Button>
      ) : null}
      {may.resume ? (
        <Button variant="primary" loading={pending === 'resume'} onClick={() => act('resume')}>
          Ghi tiếp
        </Button>
      ) : null}
      {may.pause ? (
        <Button loading={pending === 'pause'} onClick={() => act('pause')}>
          Tạm dừng
        </Button>
      ) : null}
      {may.cancel ? (
        <Button variant="quiet" onClick={() => setAsking(true)}>
          {state === 'reading' ? 'Dừng đọc' : 'Hủy nhập bảng'}
        </Button>
      ) : null}
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => [setAsking(false), act('cancel')]}
        title="Hủy lần nhập bảng này?"
        confirmLabel="Hủy nhập bảng"
        danger
      >
        <p>
          {counts.written > 0
            ? `${formatNumber(counts.written)} dòng đã ghi được giữ lại; các dòng còn lại không ghi nữa.`
            : 'Chưa dòng nào được ghi. Muốn nhập lại, hãy tải tệp lên lần nữa.'}
        </p>
      </ConfirmDialog>
    </>
  )
}
