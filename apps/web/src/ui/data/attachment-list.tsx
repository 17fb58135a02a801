import { IconPaperclip } from '@tabler/icons-react'
import { formatFileSize } from '../format/format-file-size'
import styles from './attachment-list.module.css'

export type Attachment = { id: string; name: string; href: string; sizeInBytes?: number }

export type AttachmentListProps = { items: readonly Attachment[] }

export function AttachmentList({ items }: AttachmentListProps) {
  return (
    <ul className={styles.list} aria-label="Tệp đính kèm">
      {items.map((item) => (
        <li key={item.id}>
          <a className={styles.link} href={item.href} download={item.name}>
            <IconPaperclip size={15} stroke={1.75} aria-hidden="true" />
            <span>{item.name}</span>
            {item.sizeInBytes === undefined ? null : (
              <span className={styles.size}>{formatFileSize(item.sizeInBytes)}</span>
            )}
          </a>
        </li>
      ))}
    </ul>
  )
}
