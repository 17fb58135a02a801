import type { DutyConfidence, DutyReading, DutyRole } from './directive-reading.ts'
import type { AgencySource, DutyDraft } from './duty-walk.ts'
import type { ProductReading } from './read-product.ts'
import { namesDocument } from './read-product.ts'

const BY_SOURCE: Record<AgencySource, number> = {
  sentence: 0.9,
  bracket: 0.9,
  block: 0.92,
  heading: 0.93,
  lead_in: 0.6,
}
const UNREAD_DATE = /\d{1,2}\/\d{1,2}\/20\d{2}|trước ngày|thời hạn|chậm nhất/

/** Letters and digits run together, or stray signs: words as recognition slips leave them. */
const NOISE = /\p{L}\d\p{L}|[\^~«»°|]|\p{Ll}\p{Lu}/u

/** How sure the reader is of each part of a duty, 0 to 1; set by hand from where the part was found. */
export function rateDuty(
  duty: Omit<DutyReading, 'confidence'>,
  draft: DutyDraft,
  read: { role: DutyRole | null; product: ProductReading | null },
): DutyConfidence {
  const collective = draft.doer !== null && !draft.doer.specific
  const named = draft.context.inherited ? 0.6 : BY_SOURCE[draft.context.source]
  const noisy = NOISE.test(duty.agencies.join(' '))
  const agencies = noisy || isCutOff(draft) ? 0.5 : draft.doer ? (collective ? 0.8 : 0.92) : named
  const key = draft.node.words.key
  const mixed = /chủ trì/.test(key) && duty.role !== 'lead'
  const unmatched = /phối hợp (?:chặt chẽ )?(?:với|cùng)/.test(key) && duty.coordinators.length === 0
  return {
    text: draft.from > 0 && draft.node.words.text[draft.from - 1] === ' ' ? 0.8 : 0.95,
    agencies,
    role: mixed ? 0.5 : read.role || draft.context.role ? 0.93 : 0.85,
    coordinators: unmatched ? 0.4 : duty.coordinators.length > 0 ? 0.85 : 0.93,
    product: rateProduct(draft, read.product),
    deadline: duty.deadline
      ? duty.deadline.date || duty.deadline.recurrence
        ? 0.9
        : 0.7
      : UNREAD_DATE.test(key)
        ? 0.5
        : 0.93,
  }
}

/** After the names read as the subject another capital follows: the list of agencies was not read to its end. */
function isCutOff({ doer, node, to }: DutyDraft): boolean {
  return doer !== null && !doer.whole && CUT_OFF.test(node.words.text.slice(doer.to, Math.min(to, doer.to + 12)))
}

const CUT_OFF = /^(?:,|;| và)? \p{Lu}\p{Ll}/u

/** A label's value is the product; words that name no document leave no doubt that there is none. */
function rateProduct(draft: DutyDraft, product: ProductReading | null): number {
  if (draft.context.product !== null) return 0.92
  if (product) return product.whole ? 0.8 : 0.6
  return namesDocument(draft.node.words.key.slice(draft.from, draft.to)) ? 0.75 : 0.95
}
