import type { AuditEntry } from '../../api/operations'
import { auditActions } from './audit-actions'
import { readDetails } from './audit-details'

/** 'Lê Thị Văn Phòng phát hành văn bản, …'; a code this page does not know yet is shown as it is. */
export function auditSentence(entry: Pick<AuditEntry, 'actorName' | 'action' | 'details'>): string {
  const words = auditActions[entry.action]
  return `${entry.actorName ?? 'Hệ thống'} ${words ? words(readDetails(entry.details)) : `thực hiện “${entry.action}”`}`
}
