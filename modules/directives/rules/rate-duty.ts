import type { DutyConfidence, DutyReading, DutyRole } from './directive-reading.ts'
import type { AgencySource, DutyDraft } from './duty-walk.ts'

const BY_SOURCE: Record<AgencySource, number> = {
  sentence: 0.9,
  bracket: 0.9,
  block: 0.92,
  heading: 0.93,
  lead_in: 0.6,
}
const UNREAD_DATE = /\d{1,2}\/\d{1,2}\/20\d{2}|trước ngày|thời hạn|chậm nhất/

/** How sure the reader is of each part of a duty, 0 to 1; set by hand from where the part was found. */
export function rateDuty(
  duty: Omit<DutyReading, 'confidence'>,
  draft: DutyDraft,
  spoken: DutyRole | null,
): DutyConfidence {
  const collective = draft.doer !== null && !draft.doer.specific
  const agencies = draft.doer ? (collective ? 0.8 : 0.92) : BY_SOURCE[draft.context.source]
  const key = draft.node.words.key
  const mixed = /chủ trì/.test(key) && duty.role !== 'lead'
  const unmatched = /phối hợp (?:chặt chẽ )?(?:với|cùng)/.test(key) && duty.coordinators.length === 0
  return {
    text: draft.from > 0 && draft.node.words.text[draft.from - 1] === ' ' ? 0.8 : 0.95,
    agencies,
    role: mixed ? 0.5 : spoken || draft.context.role ? 0.93 : 0.85,
    coordinators: unmatched ? 0.4 : duty.coordinators.length > 0 ? 0.85 : 0.93,
    product: duty.product ? 0.7 : 0.8,
    deadline: duty.deadline
      ? duty.deadline.date || duty.deadline.recurrence
        ? 0.9
        : 0.7
      : UNREAD_DATE.test(key)
        ? 0.5
        : 0.93,
  }
}
