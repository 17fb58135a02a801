import { Button } from '../../../ui/actions/button'
import { Dialog } from '../../../ui/actions/dialog'
import { useAgencyNames } from '../../organizations/agency-field/use-agency-names'
import styles from './direct-entry.module.css'
import { dueWords, filledRows, type TypedEntry } from './typed-rows'

export type EntryPreviewProps = { entry: TypedEntry; sending: boolean; onSend: () => void; onClose: () => void }

/** What goes out to whom, before it does: it cannot be taken back unseen. */
export function EntryPreview({ entry, sending, onSend, onClose }: EntryPreviewProps) {
  const duties = filledRows(entry.duties)
  const names = useAgencyNames(duties.flatMap(({ leadId, coordinatorIds }) => [leadId, ...coordinatorIds]))
  const nameOf = (id: string | null) => (id && names.get(id)) || '…'
  return (
    <Dialog
      opened
      size="lg"
      onClose={onClose}
      title={`Giao ${duties.length} nhiệm vụ`}
      footer={
        <>
          <Button variant="primary" loading={sending} onClick={onSend}>
            Giao ngay
          </Button>
          <Button variant="quiet" onClick={onClose}>
            Sửa lại
          </Button>
        </>
      }
    >
      <p>
        {entry.title}. Các cơ quan nhận thông báo ngay khi giao; nội dung đã giao không sửa được, chỉ điều chỉnh hoặc
        thu hồi từng nhiệm vụ.
      </p>
      <ol className={styles.preview}>
        {duties.map((row) => (
          <li key={row.key}>
            <p className={styles.words}>{row.text.trim()}</p>
            <p className={styles.quiet}>
              Chủ trì: <strong>{nameOf(row.leadId)}</strong>
              {row.coordinatorIds.length > 0 ? `; phối hợp: ${row.coordinatorIds.map(nameOf).join(', ')}` : ''}; thời
              hạn: {dueWords(row)}
              {row.product.trim() ? `; sản phẩm: ${row.product.trim()}` : ''}
            </p>
          </li>
        ))}
      </ol>
    </Dialog>
  )
}
