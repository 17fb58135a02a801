import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { unwrap } from '../../../api/client'
import { startImport } from '../../../api/operations'
import { problemTitle } from '../../../api/problem-title'
import { sendWithProgress } from '../../../api/send-with-progress'
import { Button } from '../../../ui/actions/button'
import { Dialog } from '../../../ui/actions/dialog'
import { ProgressLine } from '../../../ui/data/progress-line'
import { Notice } from '../../../ui/feedback/notice'
import { FileField } from '../../../ui/fields/file-field'
import { importKeys } from '../import-queries'
import styles from './start.module.css'

/** Just under the server's own default; where its administrator set less, the server's refusal is shown. */
const mostBytes = 100_000_000

export type UploadDialogProps = {
  kind: string
  /** What the sheet lists, in the middle of a sentence. */
  what: string
  targetId?: string | undefined
  opened: boolean
  onClose: () => void
}

/** Chooses a sheet and sends it; what it would change is shown on the page that follows. */
export function UploadDialog({ kind, what, targetId, opened, onClose }: UploadDialogProps) {
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const [files, setFiles] = useState<readonly File[]>([])
  const [sent, setSent] = useState(0)
  const start = useMutation({
    networkMode: 'always',
    mutationFn: (file: File) =>
      unwrap(
        startImport({
          query: { kind, ...(targetId ? { targetId } : {}) },
          body: { file },
          fetch: sendWithProgress(setSent),
        }),
      ),
    onSuccess: ({ id }) => {
      void queryClient.invalidateQueries({ queryKey: importKeys.lists })
      onClose()
      return navigate({ to: '/nhap-bang/$importId', params: { importId: id } })
    },
  })
  const [file] = files
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={`Nhập ${what} từ bảng`}
      footer={
        <>
          <Button
            variant="primary"
            loading={start.isPending}
            disabled={!file}
            onClick={() => (file ? start.mutate(file) : undefined)}
          >
            Đọc bảng
          </Button>
          <Button variant="quiet" onClick={onClose}>
            Để sau
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <p>
          Máy đọc bảng và đối chiếu với nội dung đang có. Chưa ghi gì cho đến khi bạn xem và chọn các dòng.{' '}
          <a href={`/api/sheets/${kind}/template?format=xlsx`}>Tải bảng mẫu</a>
        </p>
        <FileField
          id="tep-bang"
          label="Tệp bảng"
          accept=".xlsx,.xlsm,.csv"
          kinds="Excel (.xlsx) hoặc CSV"
          maxBytes={mostBytes}
          value={files}
          onChange={(chosen) => [setFiles(chosen), start.reset()]}
        />
        {start.isPending ? <ProgressLine label="Đã tải lên" value={sent} /> : null}
        {start.isError ? (
          <Notice tone="error" announce="assertive">
            {problemTitle(start.error)}
          </Notice>
        ) : null}
      </div>
    </Dialog>
  )
}
