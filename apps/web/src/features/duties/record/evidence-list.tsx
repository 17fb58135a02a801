import type { Evidence } from '../../../api/operations'
import { AttachmentList } from '../../../ui/data/attachment-list'
import styles from './duty-page.module.css'
import { evidenceDocument, toAttachment } from './evidence-words'

export type EvidenceListProps = { evidence: readonly Evidence[] }

/** The evidence of the latest proposal: what the office judges. */
export function EvidenceList({ evidence }: EvidenceListProps) {
  if (evidence.length === 0) {
    return <p className={styles.quiet}>Minh chứng hiện ở đây khi cơ quan chủ trì đề nghị xác nhận hoàn thành.</p>
  }
  return (
    <ol className={styles.evidence}>
      {evidence.map((item) => (
        <li key={item.id}>
          <p className={styles.document}>{evidenceDocument(item) ?? item.description ?? 'Tệp, không có số hiệu'}</p>
          {item.documentNumber && item.description ? <p>{item.description}</p> : null}
          {item.file ? <AttachmentList items={[toAttachment(item.file)]} /> : null}
        </li>
      ))}
    </ol>
  )
}
