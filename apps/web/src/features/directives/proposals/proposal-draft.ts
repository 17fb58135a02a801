import type { AcceptProposalData, DutyChangeProposal } from '../../../api/operations'

/** What the office fills in before it agrees. */
export type ProposalDraft = {
  /** key of the duty it changes, see `targetKey` */
  target: string | null
  deadlineOn: string | null
  organizationIds: string[]
  wording: string
  note: string
}

type Target = { dutyId: string; assignmentId: string | null }

export const targetKey = ({ dutyId, assignmentId }: Target): string => `${dutyId}:${assignmentId ?? ''}`

export type TargetChoice = Target & { key: string; text: string; leadName: string | null }

/** Duties it may mean: the one it was matched to first, then the other candidates. */
export function targetChoices({
  target,
  candidates,
}: Pick<DutyChangeProposal, 'target' | 'candidates'>): TargetChoice[] {
  const all = target ? [target, ...candidates] : candidates
  const byKey = new Map<string, TargetChoice>()
  for (const { dutyId, assignmentId, text, leadName } of all) {
    const key = targetKey({ dutyId, assignmentId })
    if (!byKey.has(key)) byKey.set(key, { key, dutyId, assignmentId, text, leadName })
  }
  return [...byKey.values()]
}

export const firstDraft = ({ target, proposed }: Pick<DutyChangeProposal, 'target' | 'proposed'>): ProposalDraft => ({
  target: target ? targetKey(target) : null,
  deadlineOn: proposed.deadlineOn,
  organizationIds: proposed.organizationIds,
  wording: proposed.wording ?? '',
  note: '',
})

type Kind = DutyChangeProposal['kind']

export const asksForAgencies = (kind: Kind): boolean =>
  kind === 'new_lead' || kind === 'added_lead' || kind === 'added_places'

/** What must be filled in before it can be applied; null when nothing is missing. */
export function whatIsMissing(kind: Kind, draft: ProposalDraft): string | null {
  if (kind === 'added_duty') return null
  if (!draft.target) return 'Chọn nhiệm vụ được điều chỉnh.'
  if (kind === 'new_deadline' && !draft.deadlineOn) return 'Nhập thời hạn mới.'
  if (asksForAgencies(kind) && draft.organizationIds.length === 0) return 'Chọn cơ quan.'
  if (kind === 'new_wording' && !draft.wording.trim()) return 'Nhập nội dung mới.'
  return null
}

/** What is sent: only what this kind of change asks for. */
export function acceptBody(proposal: DutyChangeProposal, draft: ProposalDraft): AcceptProposalData['body'] {
  const { kind } = proposal
  const chosen = targetChoices(proposal).find(({ key }) => key === draft.target)
  return {
    ...(chosen && kind !== 'added_duty' ? { dutyId: chosen.dutyId, assignmentId: chosen.assignmentId } : {}),
    ...(kind === 'new_deadline' && draft.deadlineOn ? { deadlineOn: draft.deadlineOn } : {}),
    ...(asksForAgencies(kind) ? { organizationIds: draft.organizationIds } : {}),
    ...(kind === 'new_wording' ? { wording: draft.wording.trim() } : {}),
    ...(draft.note.trim() ? { note: draft.note.trim() } : {}),
  }
}
