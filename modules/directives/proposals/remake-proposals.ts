import type { Trx } from '../../../platform/db/database.ts'
import { findDutiesOf, type GivenDuty } from '../../duties/index.ts'
import { findRelations } from '../relations/relation-store.ts'
import { type AmendedDutyCandidate, findAmendedDuties } from '../rules/find-amended-duties.ts'
import { amendedDirective } from '../rules/proposal-directive.ts'
import { namesNewLeads, type ProposalRecord } from './proposal-record.ts'
import { lockOpenProposals, type ProposalTarget, updateTargets } from './proposal-store.ts'

/** Duties a proposal may mean and the one it clearly means, looked for by its words; an added duty means none. */
export function findTargets(
  { kind, proposed, amendedDirectiveId }: Pick<ProposalRecord, 'kind' | 'proposed' | 'amendedDirectiveId'>,
  duties: readonly GivenDuty[],
): { candidates: AmendedDutyCandidate[]; chosen: AmendedDutyCandidate | null } {
  if (kind === 'added_duty') return { candidates: [], chosen: null }
  const { oldWords, point } = proposed
  const organizationIds = namesNewLeads(kind) ? [] : proposed.organizationIds
  const amendable = duties
    .filter(({ directiveId }) => directiveId === amendedDirectiveId)
    .map((duty) => ({
      ...duty,
      assignments: duty.assignments.map(({ id, lead }) => ({ id, leadOrganizationId: lead.id })),
    }))
  return findAmendedDuties({ oldWords, point, organizationIds }, amendable)
}

const isSame = (proposal: ProposalRecord, target: ProposalTarget) =>
  proposal.amendedDirectiveId === target.amendedDirectiveId &&
  proposal.dutyId === target.dutyId &&
  proposal.assignmentId === target.assignmentId

/**
 * Looks again for the directive and the duty that open proposals mean: when they are made, when a cited document gets
 * known, when the amended directive is issued. Decided ones stay as they are. A few statements in all.
 */
export async function remakeProposals(
  trx: Trx,
  tenantId: string,
  of: { ofDirectives: readonly string[] } | { amendedId: string },
): Promise<void> {
  const proposals = await lockOpenProposals(trx, tenantId, of)
  if (proposals.length === 0) return
  const relations = await findRelations(trx, tenantId, [...new Set(proposals.map(({ directiveId }) => directiveId))])
  const aimed = proposals.map((proposal) => ({
    ...proposal,
    amendedDirectiveId: amendedDirective(
      proposal.proposed.amendedNumber,
      relations.filter(({ directiveId }) => directiveId === proposal.directiveId),
    ),
  }))
  const amendedIds = new Set(aimed.flatMap(({ amendedDirectiveId }) => amendedDirectiveId ?? []))
  const duties = await findDutiesOf(trx, tenantId, [...amendedIds])
  const targets = aimed.map((proposal): ProposalTarget => {
    const { chosen } = findTargets(proposal, duties)
    return {
      id: proposal.id,
      amendedDirectiveId: proposal.amendedDirectiveId,
      dutyId: chosen?.dutyId ?? null,
      assignmentId: chosen?.assignmentId ?? null,
    }
  })
  await updateTargets(
    trx,
    tenantId,
    targets.filter((target, index) => !isSame(proposals[index] as ProposalRecord, target)),
  )
}
