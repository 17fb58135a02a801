import { IconFileText, IconX } from '@tabler/icons-react'
import type { StoredFile } from '../../../api/operations'
import { IconButton } from '../../../ui/actions/icon-button'
import { FileField } from '../../../ui/fields/file-field'
import { formatFileSize } from '../../../ui/format/format-file-size'
import styles from './upload-field.module.css'
import { UploadRow } from './upload-row'
import { sendAttachment, useUploads } from './use-uploads'

export type UploadFieldProps = {
  id: string
  label: string
  hint?: string
  error?: string | null
  multiple?: boolean
  files: readonly StoredFile[]
  onAdd: (file: StoredFile) => void
  onRemove: (fileId: string) => void
  onPending: (change: number) => void
}

/** Just under the server's own default; where its administrator set less, the server's refusal is shown. */
const maxBytes = 25_000_000

/** Files go up as soon as they are chosen, each with its progress, its failure and a way to try again. */
export function UploadField(props: UploadFieldProps) {
  const { id, label, hint, error, multiple = false, files, onAdd, onRemove, onPending } = props
  const { uploads, start, retry, drop } = useUploads(sendAttachment, onAdd, onPending)
  const full = !multiple && (files.length > 0 || uploads.length > 0)
  return (
    <div className={styles.field}>
      {full ? (
        <p className={styles.label} id={`${id}-label`}>
          {label}
        </p>
      ) : (
        <FileField
          id={id}
          label={label}
          optional
          hint={hint}
          error={error ?? null}
          multiple={multiple}
          maxBytes={maxBytes}
          value={[]}
          onChange={start}
        />
      )}
      {files.length + uploads.length > 0 ? (
        <ul className={styles.list} aria-label={`${label}: tệp đã chọn`}>
          {files.map((file) => (
            <li className={styles.row} key={file.id}>
              <IconFileText size={18} stroke={1.75} aria-hidden="true" />
              <span className={styles.name}>{file.name}</span>
              <span className={styles.size}>{formatFileSize(file.sizeBytes)}</span>
              <IconButton label={`Bỏ tệp ${file.name}`} icon={<IconX size={16} />} onClick={() => onRemove(file.id)} />
            </li>
          ))}
          {uploads.map((upload) => (
            <UploadRow
              key={upload.key}
              upload={upload}
              onRetry={() => retry(upload.key)}
              onDrop={() => drop(upload.key)}
            />
          ))}
        </ul>
      ) : null}
    </div>
  )
}
