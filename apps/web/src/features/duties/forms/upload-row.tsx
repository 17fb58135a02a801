import { IconX } from '@tabler/icons-react'
import { Button } from '../../../ui/actions/button'
import { IconButton } from '../../../ui/actions/icon-button'
import { formatPercent } from '../../../ui/format/format-percent'
import styles from './upload-field.module.css'
import type { Upload } from './use-uploads'

export type UploadRowProps = { upload: Upload; onRetry: () => void; onDrop: () => void }

export function UploadRow({ upload, onRetry, onDrop }: UploadRowProps) {
  const { file, share, failure } = upload
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        {file.name}
        {failure ? (
          <span className={styles.failure} role="alert">
            {failure}
          </span>
        ) : (
          <progress className={styles.progress} max={1} value={share} aria-label={`Đang tải lên ${file.name}`} />
        )}
      </span>
      {failure ? (
        <Button size="sm" onClick={onRetry}>
          Tải lại
        </Button>
      ) : (
        <span className={styles.size}>{share < 1 ? formatPercent(share, 0) : 'đang lưu'}</span>
      )}
      <IconButton label={`Bỏ tệp ${file.name}`} icon={<IconX size={16} />} onClick={onDrop} />
    </li>
  )
}
