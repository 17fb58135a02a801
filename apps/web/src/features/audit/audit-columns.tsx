import type { AuditEntry } from '../../api/operations'
import type { DataColumn } from '../../ui/data/data-column'
import { formatDateTime } from '../../ui/format/format-date-time'
import { AppLink } from '../../ui/link/app-link'
import { auditHref } from './audit-href'
import { auditSentence } from './audit-sentence'

export const auditColumns: DataColumn<AuditEntry>[] = [
  {
    key: 'at',
    header: 'Thời điểm',
    width: '10rem',
    nowrap: true,
    onCard: 'lead',
    cell: ({ at }) => <time dateTime={at}>{formatDateTime(at)}</time>,
  },
  {
    key: 'what',
    header: 'Ai đã làm gì',
    primary: true,
    cell: (entry) => {
      const href = auditHref(entry)
      const sentence = auditSentence(entry)
      return href ? <AppLink href={href}>{sentence}</AppLink> : sentence
    },
  },
]
