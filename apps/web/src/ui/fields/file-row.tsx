import { IconFileText, IconX } from '@tabler/icons-react'
import { IconButton } from '../actions/icon-button'
import { formatFileSize } from '../format/format-file-size'
import styles from './file-field.module.css'

export type FileRowProps = { file: File; onRemove: () => void }

export function FileRow({ file, onRemove }: FileRowProps) {
  return (
    <li className={styles.row}>
      <IconFileText size={18} stroke={1.75} aria-hidden="true" />
      <span className={styles.name}>{file.name}</span>
      <span className={styles.size}>{formatFileSize(file.size)}</span>
      <IconButton label={`Bỏ tệp ${file.name}`} icon={<IconX size={16} />} onClick={onRemove} />
    </li>
  )
}
