import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { ProposalRecord } from './proposal-record.ts'

export type NewProposal = Pick<ProposalRecord, 'id' | 'position' | 'kind' | 'words' | 'spans' | 'proposed'>

export async function insertProposals(
  trx: Trx,
  where: { tenantId: string; directiveId: string },
  proposals: readonly NewProposal[],
): Promise<void> {
  if (proposals.length === 0) return
  await trx
    .insertInto('duty_change_proposal')
    .values(
      proposals.map((proposal) => ({
        tenant_id: where.tenantId,
        id: proposal.id,
        directive_id: where.directiveId,
        position: proposal.position,
        kind: proposal.kind,
        words: proposal.words,
        source_spans: JSON.stringify(proposal.spans),
        proposed: JSON.stringify(proposal.proposed),
        state: 'open',
      })),
    )
    .execute()
}

const columns = sql`proposal.id, proposal.version, proposal.directive_id as "directiveId", proposal.position, proposal.kind,
  proposal.words, proposal.source_spans as spans, proposal.amended_directive_id as "amendedDirectiveId",
  proposal.duty_id as "dutyId", proposal.assignment_id as "assignmentId", proposal.proposed, proposal.state,
  person.full_name as "decidedByName", proposal.decided_at as "decidedAt", proposal.decision_note as note`

const tables = sql`duty_change_proposal proposal
  left join person on person.tenant_id = proposal.tenant_id and person.id = proposal.decided_by`

/** Changes a directive asks for, in the order of its text. */
export async function findProposals(trx: Trx, tenantId: string, directiveId: string): Promise<ProposalRecord[]> {
  const { rows } = await sql<ProposalRecord>`
    select ${columns} from ${tables}
    where proposal.tenant_id = ${tenantId} and proposal.directive_id = ${directiveId}
    order by proposal.position`.execute(trx)
  return rows
}

export async function findProposal(
  trx: Trx,
  tenantId: string,
  key: { directiveId: string; proposalId: string },
): Promise<ProposalRecord | undefined> {
  const { rows } = await sql<ProposalRecord>`
    select ${columns} from ${tables}
    where proposal.tenant_id = ${tenantId} and proposal.directive_id = ${key.directiveId} and proposal.id = ${key.proposalId}`.execute(
    trx,
  )
  return rows[0]
}

/** The same, locked until the transaction ends. */
export async function lockProposal(
  trx: Trx,
  tenantId: string,
  key: { directiveId: string; proposalId: string },
): Promise<ProposalRecord | undefined> {
  await sql`select from duty_change_proposal where tenant_id = ${tenantId} and id = ${key.proposalId} for update`.execute(
    trx,
  )
  return findProposal(trx, tenantId, key)
}

export async function countProposals(trx: Trx, tenantId: string, directiveId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from duty_change_proposal
    where tenant_id = ${tenantId} and directive_id = ${directiveId}`.execute(trx)
  return rows[0]?.count ?? 0
}

/** Open proposals of these directives, or those that change duties of one, locked until the transaction ends. */
export async function lockOpenProposals(
  trx: Trx,
  tenantId: string,
  of: { ofDirectives: readonly string[] } | { amendedId: string },
): Promise<ProposalRecord[]> {
  const wanted =
    'amendedId' in of
      ? sql`proposal.amended_directive_id = ${of.amendedId}`
      : sql`proposal.directive_id = any(${[...of.ofDirectives]}::uuid[])`
  const { rows } = await sql<ProposalRecord>`
    select ${columns} from ${tables}
    where proposal.tenant_id = ${tenantId} and proposal.state = 'open' and ${wanted}
    order by proposal.directive_id, proposal.position for update of proposal`.execute(trx)
  return rows
}

export type ProposalTarget = {
  id: string
  amendedDirectiveId: string | null
  dutyId: string | null
  assignmentId: string | null
}

/** Stores what open proposals now mean and counts their versions up, in one statement. */
export async function updateTargets(trx: Trx, tenantId: string, targets: readonly ProposalTarget[]): Promise<void> {
  if (targets.length === 0) return
  await sql`
    update duty_change_proposal proposal set amended_directive_id = target."amendedDirectiveId",
      duty_id = target."dutyId", assignment_id = target."assignmentId", version = proposal.version + 1
    from json_to_recordset(${JSON.stringify(targets)}::json)
      as target(id uuid, "amendedDirectiveId" uuid, "dutyId" uuid, "assignmentId" uuid)
    where proposal.tenant_id = ${tenantId} and proposal.id = target.id and proposal.state = 'open'`.execute(trx)
}

/** Writes the decision on a locked proposal and counts its version up. */
export async function updateDecision(
  trx: Trx,
  tenantId: string,
  { id, dutyId, assignmentId, proposed, state, note }: ProposalRecord,
  by: { personId: string; at: Date },
): Promise<void> {
  await trx
    .updateTable('duty_change_proposal')
    .set((eb) => ({
      duty_id: dutyId,
      assignment_id: assignmentId,
      proposed: JSON.stringify(proposed),
      state,
      decision_note: note,
      decided_by: by.personId,
      decided_at: by.at,
      version: eb('version', '+', 1),
    }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}
