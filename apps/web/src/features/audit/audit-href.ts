import type { AuditEntry } from '../../api/operations'

type Subject = Pick<AuditEntry, 'subjectType' | 'subjectId' | 'details'>

/** The page of what an entry is about; null when it has none. */
export function auditHref({ subjectType, subjectId, details }: Subject): string | null {
  if (subjectType === 'recognition') return recognitionHref(details)
  if (subjectId === null) return null
  if (subjectType === 'assignment') return `/nhiem-vu/${subjectId}`
  if (subjectType === 'organization') return `/co-quan/${subjectId}`
  if (subjectType === 'person') return `/nguoi-dung/${subjectId}`
  if (subjectType === 'sheet_import') return `/nhap-bang/${subjectId}`
  if (subjectType === 'reorganization') return `/sap-xep/${subjectId}`
  if (subjectType === 'directive') return `/van-ban/${subjectId}`
  if (subjectType === 'draft_duty' && typeof details.directiveId === 'string') return `/van-ban/${details.directiveId}`
  return null
}

/** The place a record is about; a list of them has no page of its own but the page of recognitions. */
const recognitionHref = ({ placeId }: Subject['details']): string =>
  typeof placeId === 'string' ? `/dia-ban/${placeId}` : '/cong-nhan'
