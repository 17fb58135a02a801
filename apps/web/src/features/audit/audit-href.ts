import type { AuditEntry } from '../../api/operations'

type Subject = Pick<AuditEntry, 'subjectType' | 'subjectId' | 'details'>

/** What has no page of its own but that of its directive. */
const ofDirective: readonly string[] = ['draft_duty', 'duty_change_proposal']

/** The page of what an entry is about; null when it has none. */
export function auditHref({ subjectType, subjectId, details }: Subject): string | null {
  if (subjectType === 'recognition') return recognitionHref(details)
  if (subjectType === 'tracking_rule') return '/quan-tri/quy-che-theo-doi'
  if (subjectId === null) return null
  if (subjectType === 'assignment') return `/nhiem-vu/${subjectId}`
  if (subjectType === 'duty_template') return `/mau-nhiem-vu/${subjectId}`
  if (subjectType === 'organization') return `/co-quan/${subjectId}`
  if (subjectType === 'person') return `/nguoi-dung/${subjectId}`
  if (subjectType === 'sheet_import') return `/nhap-bang/${subjectId}`
  if (subjectType === 'reorganization') return `/sap-xep/${subjectId}`
  if (subjectType === 'meeting') return `/hop/${subjectId}`
  if (subjectType === 'directive') return `/van-ban/${subjectId}`
  if (subjectType === 'reading_run') return `/van-ban/dot-doc/${subjectId}`
  if (subjectType === 'chasing_letter') return `/don-doc/${subjectId}`
  if (subjectType === 'register_record' && typeof details.register === 'string')
    return `/so-theo-doi/${details.register}/${subjectId}`
  if (subjectType === 'closed_period') return `/thong-ke/ky/${subjectId}`
  if (ofDirective.includes(subjectType) && typeof details.directiveId === 'string')
    return `/van-ban/${details.directiveId}`
  return null
}

/** The place a record is about; a list of them has no page of its own but the page of recognitions. */
const recognitionHref = ({ placeId }: Subject['details']): string =>
  typeof placeId === 'string' ? `/dia-ban/${placeId}` : '/cong-nhan'
