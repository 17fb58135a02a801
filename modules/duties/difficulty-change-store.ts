import type { Trx } from '../../platform/db/database.ts'
import type { DifficultyStage } from './duty-policy.ts'

export type NewDifficulty = {
  tenantId: string
  id: string
  assignmentId: string
  directiveId: string
  raisedByOrganizationId: string
  raisedBy: string
  at: Date
  text: string
  proposal: string | null
  stage: DifficultyStage
  holderOrganizationId: string
}

export async function insertDifficulty(trx: Trx, difficulty: NewDifficulty): Promise<void> {
  await trx
    .insertInto('difficulty')
    .values({
      tenant_id: difficulty.tenantId,
      id: difficulty.id,
      assignment_id: difficulty.assignmentId,
      directive_id: difficulty.directiveId,
      raised_by_organization_id: difficulty.raisedByOrganizationId,
      raised_by: difficulty.raisedBy,
      raised_at: difficulty.at,
      text: difficulty.text,
      proposal: difficulty.proposal,
      stage: difficulty.stage,
      holder_organization_id: difficulty.holderOrganizationId,
      held_since: difficulty.at,
    })
    .execute()
}

export type NewDifficultyMove = {
  tenantId: string
  id: string
  difficultyId: string
  kind: 'raised' | 'answered' | 'forwarded' | 'decided'
  at: Date
  personId: string
  organizationId: string | null
  text: string
  documentNumber: string | null
  documentIssuedOn: string | null
  fileId: string | null
}

export async function insertDifficultyMove(trx: Trx, move: NewDifficultyMove): Promise<void> {
  await trx
    .insertInto('difficulty_move')
    .values({
      tenant_id: move.tenantId,
      id: move.id,
      difficulty_id: move.difficultyId,
      kind: move.kind,
      at: move.at,
      actor_person_id: move.personId,
      actor_organization_id: move.organizationId,
      text: move.text,
      document_number: move.documentNumber,
      document_issued_on: move.documentIssuedOn,
      file_id: move.fileId,
    })
    .execute()
}

export type LockedDifficulty = {
  id: string
  version: number
  stage: DifficultyStage
  holderOrganizationId: string
  heldSince: Date
}

/** The assignment a difficulty was raised on; asked before locking, so that assignments are always locked first. */
export async function findAssignmentOfDifficulty(trx: Trx, tenantId: string, id: string): Promise<string | undefined> {
  const row = await trx
    .selectFrom('difficulty')
    .select('assignment_id')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.assignment_id
}

export async function lockDifficulty(trx: Trx, tenantId: string, id: string): Promise<LockedDifficulty> {
  const row = await trx
    .selectFrom('difficulty')
    .select(['id', 'version', 'stage', 'holder_organization_id as holderOrganizationId', 'held_since as heldSince'])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return { ...row, stage: row.stage as DifficultyStage }
}

/** Stores where a difficulty lies now; answers its new version. */
export async function updateDifficulty(
  trx: Trx,
  tenantId: string,
  id: string,
  now: { stage: DifficultyStage; holderOrganizationId: string; heldSince: Date; resolvedAt: Date | null },
): Promise<number> {
  const { version } = await trx
    .updateTable('difficulty')
    .set((eb) => ({
      stage: now.stage,
      holder_organization_id: now.holderOrganizationId,
      held_since: now.heldSince,
      resolved_at: now.resolvedAt,
      version: eb('version', '+', 1),
    }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .returning('version')
    .executeTakeFirstOrThrow()
  return version
}
