import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { organizationJson } from '../assignment-columns-store.ts'
import type { OrganizationRef } from '../assignment-row.ts'

export type ContributionStage = 'asked' | 'given' | 'dropped'

export type ContributionRow = {
  id: string
  version: number
  assignmentId: string
  organization: OrganizationRef
  /** what the lead asks for */
  request: string
  /** yyyy-mm-dd */
  dueOn: string | null
  stage: ContributionStage
  askedAt: Date
  givenAt: Date | null
  givenOn: string | null
  givenText: string | null
  returnCount: number
}

const columns = sql`contribution.id, contribution.version, contribution.assignment_id as "assignmentId",
  ${organizationJson('helper')} as organization, contribution.request, contribution.due_on as "dueOn", contribution.stage,
  contribution.asked_at as "askedAt", contribution.given_at as "givenAt", contribution.given_on as "givenOn",
  contribution.given_text as "givenText", contribution.return_count as "returnCount"`

const tables = sql`contribution
  join organization helper on helper.tenant_id = contribution.tenant_id and helper.id = contribution.organization_id`

/** Contributions to an assignment, in the order they were asked for. */
export async function findContributions(trx: Trx, tenantId: string, assignmentId: string): Promise<ContributionRow[]> {
  const { rows } = await sql<ContributionRow>`
    select ${columns} from ${tables}
    where contribution.tenant_id = ${tenantId} and contribution.assignment_id = ${assignmentId}
    order by contribution.id`.execute(trx)
  return rows
}

export async function findContribution(trx: Trx, tenantId: string, id: string): Promise<ContributionRow | undefined> {
  const { rows } = await sql<ContributionRow>`
    select ${columns} from ${tables}
    where contribution.tenant_id = ${tenantId} and contribution.id = ${id}`.execute(trx)
  return rows[0]
}

export async function insertContribution(
  trx: Trx,
  row: {
    tenantId: string
    id: string
    assignmentId: string
    organizationId: string
    request: string
    dueOn: string | null
    askedAt: Date
    askedBy: string
    given: { on: string; text: string } | null
  },
): Promise<void> {
  await trx
    .insertInto('contribution')
    .values({
      tenant_id: row.tenantId,
      id: row.id,
      assignment_id: row.assignmentId,
      organization_id: row.organizationId,
      request: row.request,
      due_on: row.dueOn,
      stage: row.given ? 'given' : 'asked',
      asked_at: row.askedAt,
      asked_by: row.askedBy,
      given_at: row.given ? row.askedAt : null,
      given_on: row.given?.on ?? null,
      given_text: row.given?.text ?? null,
    })
    .execute()
}

/** Stores where a contribution stands now and counts its version up. */
export async function updateContribution(
  trx: Trx,
  tenantId: string,
  id: string,
  now: {
    stage: ContributionStage
    dueOn?: string | null
    given?: { at: Date; on: string; text: string }
    isReturn?: boolean
  },
): Promise<void> {
  await trx
    .updateTable('contribution')
    .set((eb) => ({
      stage: now.stage,
      version: eb('version', '+', 1),
      ...(now.dueOn === undefined ? {} : { due_on: now.dueOn }),
      ...(now.given ? { given_at: now.given.at, given_on: now.given.on, given_text: now.given.text } : {}),
      ...(now.isReturn ? { return_count: eb('return_count', '+', 1) } : {}),
    }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}
