import type { Approver } from './duty-event.ts'

/** How often a deadline may be put off, and who decides the first time and afterwards (quy chế theo dõi of the space). */
export type ExtensionRule = { most: number; approver: { first: Approver; further: Approver } }

export type ExtensionFacts = {
  /** yyyy-mm-dd; null: no deadline by the day */
  deadlineOn: string | null
  extensionCount: number
  isPart: boolean
  /** part: the deadline of the whole */
  parentDeadlineOn: string | null
}

export type ExtensionFault =
  | 'no_deadline_to_extend'
  | 'extensions_used_up'
  | 'extension_not_later'
  | 'extension_after_parent'

/** What forbids a later deadline, the gravest first; null when nothing does. `to` and `today` are yyyy-mm-dd. */
export function faultOfExtension(
  facts: ExtensionFacts,
  to: string,
  today: string,
  rule: ExtensionRule,
): ExtensionFault | null {
  if (facts.deadlineOn === null) return 'no_deadline_to_extend'
  if (facts.extensionCount >= rule.most) return 'extensions_used_up'
  if (to <= facts.deadlineOn || to < today) return 'extension_not_later'
  return facts.parentDeadlineOn !== null && to > facts.parentDeadlineOn ? 'extension_after_parent' : null
}

/** Who decides the next extension. */
export const approverOfExtension = (
  { extensionCount, isPart }: Pick<ExtensionFacts, 'extensionCount' | 'isPart'>,
  rule: ExtensionRule,
): Approver => (isPart ? 'parent_lead' : extensionCount === 0 ? rule.approver.first : rule.approver.further)
