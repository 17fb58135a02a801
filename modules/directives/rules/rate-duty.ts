import type { DutyConfidence, DutyReading, DutyRole } from './directive-reading.ts'
import type { AgencySource, DutyDraft } from './duty-walk.ts'
import type { ProductReading } from './read-product.ts'
import { namesDocument } from './read-product.ts'

/**
 * How often each kind of finding was right over the labelled directives, as given and spoilt by copying and scanning
 * (docs/reader-accuracy.md; `measure-accuracy.ts` counts again). Kinds seen fewer than 150 times take the lower end of
 * what their count allows, so that the doubtful come first in the review. Products have no labels: set by hand.
 */
const RIGHT = {
  text: { whole: 0.98, cutFromSentence: 0.95 },
  agencies: { named: 0.97, collective: 0.82, takenOver: 0.93, noisy: 0.5 },
  role: { stated: 0.98, plain: 0.97, mixed: 0.88 },
  coordinators: { none: 0.98, named: 0.96, unmatched: 0.84 },
  deadline: { none: 0.98, dated: 0.97, wordsOnly: 0.95, unreadDate: 0.84 },
  product: { label: 0.92, whole: 0.8, part: 0.6, none: 0.95, maybe: 0.75 },
}
const INTRODUCED: ReadonlySet<AgencySource> = new Set(['lead_in'])
const UNREAD_DATE = /\d{1,2}\/\d{1,2}\/20\d{2}|trước ngày|thời hạn|chậm nhất/

/** Letters and digits run together, or stray signs: words as recognition slips leave them. */
const NOISE = /\p{L}\d\p{L}|[\^~«»°|]|\p{Ll}\p{Lu}/u

/** How sure the reader is of each part of a duty, 0 to 1. */
export function rateDuty(
  duty: Omit<DutyReading, 'confidence'>,
  draft: DutyDraft,
  read: { role: DutyRole | null; product: ProductReading | null },
): DutyConfidence {
  const key = draft.node.words.key
  return {
    text:
      draft.from > 0 && draft.node.words.text[draft.from - 1] === ' ' ? RIGHT.text.cutFromSentence : RIGHT.text.whole,
    agencies: rateAgencies(duty.agencies, draft),
    role: rateRole(duty.role, read.role ?? draft.context.role, key),
    coordinators: ratePartners(duty.coordinators, key),
    product: rateProduct(draft, read.product),
    deadline: rateDeadline(duty.deadline, key),
  }
}

function rateAgencies(agencies: string[], draft: DutyDraft): number {
  if (NOISE.test(agencies.join(' ')) || isCutOff(draft)) return RIGHT.agencies.noisy
  if (draft.doer) return draft.doer.specific ? RIGHT.agencies.named : RIGHT.agencies.collective
  const takenOver = draft.context.inherited || INTRODUCED.has(draft.context.source)
  return takenOver ? RIGHT.agencies.takenOver : RIGHT.agencies.named
}

function rateRole(role: DutyRole, stated: DutyRole | null, key: string): number {
  if (/chủ trì/.test(key) && role !== 'lead') return RIGHT.role.mixed
  return stated ? RIGHT.role.stated : RIGHT.role.plain
}

function ratePartners(coordinators: string[], key: string): number {
  if (coordinators.length > 0) return RIGHT.coordinators.named
  const unmatched = /phối hợp (?:chặt chẽ )?(?:với|cùng)/.test(key)
  return unmatched ? RIGHT.coordinators.unmatched : RIGHT.coordinators.none
}

function rateDeadline(deadline: DutyReading['deadline'], key: string): number {
  if (!deadline) return UNREAD_DATE.test(key) ? RIGHT.deadline.unreadDate : RIGHT.deadline.none
  return deadline.date || deadline.recurrence ? RIGHT.deadline.dated : RIGHT.deadline.wordsOnly
}

/** After the names read as the subject another capital follows: the list of agencies was not read to its end. */
function isCutOff({ doer, node, to }: DutyDraft): boolean {
  return doer !== null && !doer.whole && CUT_OFF.test(node.words.text.slice(doer.to, Math.min(to, doer.to + 12)))
}

const CUT_OFF = /^(?:,|;| và)? \p{Lu}\p{Ll}/u

/** A label's value is the product; words that name no document leave no doubt that there is none. */
function rateProduct(draft: DutyDraft, product: ProductReading | null): number {
  if (draft.context.product !== null) return RIGHT.product.label
  if (product) return product.whole ? RIGHT.product.whole : RIGHT.product.part
  const mayName = namesDocument(draft.node.words.key.slice(draft.from, draft.to))
  return mayName ? RIGHT.product.maybe : RIGHT.product.none
}
