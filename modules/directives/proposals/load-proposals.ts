import type { Trx } from '../../../platform/db/database.ts'
import type { Actor } from '../../access/index.ts'
import { findDutiesOf, type GivenDuty } from '../../duties/index.ts'
import { findAgencyNames } from '../agency-names.ts'
import { type DirectiveStatus, proposalRights } from '../directives-policy.ts'
import { findVisibleDirectives } from '../find-visible-directives.ts'
import type { RelatedDirective } from '../relations/relation-store.ts'
import type { ProposalAnswer } from './proposal-answer.ts'
import { namesNewLeads, type ProposalRecord } from './proposal-record.ts'
import { findTargets } from './remake-proposals.ts'

type Around = {
  actor: Actor
  status: DirectiveStatus
  visible: ReadonlyMap<string, RelatedDirective>
  duties: readonly GivenDuty[]
  names: ReadonlyMap<string, string>
}

type Meant = { dutyId: string; assignmentId: string | null }

/** The words of a duty and what all assignments meant have in common. */
function describe(duties: readonly GivenDuty[], { dutyId, assignmentId }: Meant) {
  const duty = duties.find(({ id }) => id === dutyId)
  if (!duty) return null
  const meant = duty.assignments.filter(({ id }) => assignmentId === null || id === assignmentId)
  const deadlines = new Set(meant.map(({ deadlineOn }) => deadlineOn))
  const leadName = meant.map(({ lead }) => lead.shortName ?? lead.name).join(', ')
  return {
    dutyId,
    assignmentId,
    text: duty.text,
    leadName: leadName === '' ? null : leadName,
    deadlineOn: deadlines.size === 1 ? (meant[0]?.deadlineOn ?? null) : null,
  }
}

function toAnswer(proposal: ProposalRecord, { actor, status, visible, duties, names }: Around): ProposalAnswer {
  const { proposed, dutyId, assignmentId, state } = proposal
  const amended = proposal.amendedDirectiveId === null ? undefined : visible.get(proposal.amendedDirectiveId)
  const candidates = state === 'open' && amended ? findTargets(proposal, duties).candidates : []
  const organizationIds = namesNewLeads(proposal.kind) ? proposed.organizationIds : []
  return {
    id: proposal.id,
    version: proposal.version,
    position: proposal.position,
    kind: proposal.kind,
    words: proposal.words,
    spans: proposal.spans,
    amendedDirective: amended
      ? { id: amended.id, number: amended.number, symbol: amended.symbol, subject: amended.subject }
      : null,
    target: dutyId === null || !amended ? null : describe(duties, { dutyId, assignmentId }),
    candidates: candidates.flatMap(({ score, ...meant }) => {
      const described = describe(duties, meant)
      if (!described) return []
      const { deadlineOn: _deadlineOn, ...candidate } = described
      return [{ ...candidate, score }]
    }),
    proposed: {
      deadlineOn: proposed.deadlineOn,
      deadlineWords: proposed.deadlineWords,
      organizationIds,
      organizationNames: organizationIds.map((id) => names.get(id) ?? ''),
      mentions: proposed.mentions,
      wording: proposed.wording,
    },
    state,
    decidedByName: proposal.decidedByName,
    decidedAt: proposal.decidedAt?.toISOString() ?? null,
    note: proposal.note,
    may: proposalRights(actor, { status, state }),
  }
}

/** Proposals with the duties they mean or may mean, in three statements whatever their number. */
export async function describeProposals(
  trx: Trx,
  actor: Actor,
  status: DirectiveStatus,
  proposals: readonly ProposalRecord[],
): Promise<ProposalAnswer[]> {
  const visible = await findVisibleDirectives(
    trx,
    actor,
    proposals.map(({ amendedDirectiveId }) => amendedDirectiveId),
  )
  const duties = await findDutiesOf(trx, actor.tenantId, [...visible.keys()])
  const named = proposals.flatMap(({ proposed }) => proposed.organizationIds)
  const names = await findAgencyNames(trx, actor.tenantId, named)
  return proposals.map((proposal) => toAnswer(proposal, { actor, status, visible, duties, names }))
}
