import { IconX } from '@tabler/icons-react'
import { Button } from '../../../../ui/actions/button'
import { IconButton } from '../../../../ui/actions/icon-button'
import { ProgressLine } from '../../../../ui/data/progress-line'
import { Notice } from '../../../../ui/feedback/notice'
import { formatFileSize } from '../../../../ui/format/format-file-size'
import { Section } from '../../../../ui/layout/section'
import styles from '../reading.module.css'
import type { FileUpload } from './file-uploads'
import type { RunUploads } from './use-uploads-of-run'

/** The files this tab is sending, those that wait for their turn as a number, and those that could not be sent. */
export function UploadList({ uploads, refusals, files }: RunUploads) {
  const waiting = uploads.filter(({ state }) => state === 'waiting').length
  const shown = uploads.filter(({ state }) => state !== 'waiting')
  return (
    <>
      {refusals.length > 0 ? (
        <Notice tone="warn" title="Tệp không được gửi">
          {refusals.map((refusal) => (
            <p key={refusal}>{refusal}</p>
          ))}
        </Notice>
      ) : null}
      {uploads.length > 0 ? (
        <Section
          title="Đang tải lên"
          note={waiting > 0 ? `Còn ${waiting} tệp chờ đến lượt. Giữ trang này mở cho đến khi tải xong.` : null}
          actions={
            uploads.length > 1 ? (
              <Button size="sm" variant="quiet" onClick={files.cancelAll}>
                Bỏ các tệp chưa tải lên
              </Button>
            ) : null
          }
        >
          <ul className={styles.uploads}>
            {shown.map((upload) => (
              <UploadRow key={upload.key} upload={upload} onCancel={files.cancel} onRetry={files.retry} />
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  )
}

type UploadRowProps = { upload: FileUpload; onCancel: (key: number) => void; onRetry: (key: number) => void }

function UploadRow({ upload: { key, file, state, share, reason }, onCancel, onRetry }: UploadRowProps) {
  return (
    <li className={styles.upload}>
      <span className={styles.uploadName}>
        {file.name}
        <span className={styles.uploadWords} data-bad={state === 'refused' || undefined}>
          {state === 'sending' ? formatFileSize(file.size) : reason}
          {state === 'lost' ? ' Tệp vẫn còn ở đây, máy tự gửi lại.' : null}
        </span>
      </span>
      {state === 'sending' ? (
        <span className={styles.share}>
          <ProgressLine label={`Đang tải lên ${file.name}`} value={share} />
        </span>
      ) : (
        <Button size="sm" onClick={() => onRetry(key)}>
          Gửi lại
        </Button>
      )}
      <IconButton label={`Bỏ tệp ${file.name}`} icon={<IconX size={16} />} onClick={() => onCancel(key)} />
    </li>
  )
}
