import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { Stage } from '../rules/duty-event.ts'

/** Columns that decide where an assignment is counted; days are yyyy-mm-dd. */
export type RawChange = {
  stage: Stage
  deadlineOn: string | null
  proposedOn: string
  field: string | null
  /** left as it is when left out */
  leadOrganizationId?: string | undefined
  extensions: number
  returns: number
  shape: 'whole' | 'series'
}

/** Writes a state that no rule would let through in one go, over every assignment whose place in order is given. */
export async function changeRaw(trx: Trx, tenantId: string, ids: readonly string[], to: RawChange): Promise<void> {
  const when = (stages: readonly Stage[]) => sql`case when ${stages.includes(to.stage)} then ${to.proposedOn}::date end`
  await sql`
    update assignment set stage = ${to.stage}, deadline_on = ${to.deadlineOn}::date,
      deadline_kind = ${to.deadlineOn === null ? 'none' : 'date'},
      proposed_on = ${when(['awaiting_confirmation', 'completed'])}, completed_on = ${when(['completed'])},
      paused_on = ${when(['paused'])}, cancelled_on = ${when(['cancelled'])}, field = ${to.field},
      lead_organization_id = coalesce(${to.leadOrganizationId ?? null}::uuid, lead_organization_id), extension_count = ${to.extensions}, return_count = ${to.returns},
      shape = ${to.shape}
    where tenant_id = ${tenantId} and id = any(${[...ids]}::uuid[])`.execute(trx)
}

/** A fault put into the tally behind the triggers' back. */
export async function tamperTally(trx: Trx, tenantId: string): Promise<void> {
  await sql`update assignment_tally set count = count + 1 where tenant_id = ${tenantId} and dimension = 'lead'
    and half_month = 'infinity'`.execute(trx)
}

export async function countWaitingChanges(trx: Trx, tenantId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from tally_change where tenant_id = ${tenantId}`.execute(trx)
  return rows[0]?.count ?? 0
}
