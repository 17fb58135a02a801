import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'

export type StepRow = { id: string; position: number; title: string; dueOn: string | null; doneAt: Date | null }

/** Appends a step after the others; the assignment is locked, so positions do not collide. */
export async function insertStep(
  trx: Trx,
  step: { tenantId: string; assignmentId: string; id: string; title: string; dueOn: string | null },
): Promise<void> {
  await sql`
    insert into assignment_step (tenant_id, id, assignment_id, position, title, due_on)
    select ${step.tenantId}, ${step.id}, ${step.assignmentId}, coalesce(max(position), 0) + 1, ${step.title}, ${step.dueOn}::date
    from assignment_step where tenant_id = ${step.tenantId} and assignment_id = ${step.assignmentId}`.execute(trx)
}

/** Steps of an assignment that were not removed, in order. */
export async function findSteps(trx: Trx, tenantId: string, assignmentId: string): Promise<StepRow[]> {
  return trx
    .selectFrom('assignment_step')
    .select(['id', 'position', 'title', 'due_on as dueOn', 'done_at as doneAt'])
    .where('tenant_id', '=', tenantId)
    .where('assignment_id', '=', assignmentId)
    .where('removed_at', 'is', null)
    .orderBy('position')
    .execute()
}

export async function updateStep(
  trx: Trx,
  tenantId: string,
  step: { id: string; title: string; dueOn: string | null; doneAt: Date | null; removedAt: Date | null },
): Promise<void> {
  await trx
    .updateTable('assignment_step')
    .set({ title: step.title, due_on: step.dueOn, done_at: step.doneAt, removed_at: step.removedAt })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', step.id)
    .execute()
}
