import { sql } from 'kysely'
import type { Trx } from '../../platform/db/database.ts'

export const choiceKinds = ['assignment', 'post'] as const
export type ChoiceKind = (typeof choiceKinds)[number]

export type Choice = { kind: ChoiceKind; subjectId: string; successorIds: readonly string[] }

/** Writes choices over earlier ones of the same subjects. */
export async function putChoices(
  trx: Trx,
  where: { tenantId: string; reorganizationId: string; personId: string; at: Date },
  choices: readonly Choice[],
): Promise<void> {
  await sql`
    insert into reorganization_choice (tenant_id, reorganization_id, subject_kind, subject_id, successor_ids, chosen_by, chosen_at)
    select ${where.tenantId}, ${where.reorganizationId}, given.kind, given."subjectId", given."successorIds", ${where.personId}, ${where.at}
    from json_to_recordset(${JSON.stringify(choices)}::json) as given(kind text, "subjectId" uuid, "successorIds" uuid[])
    on conflict (tenant_id, reorganization_id, subject_kind, subject_id) do update
    set successor_ids = excluded.successor_ids, chosen_by = excluded.chosen_by, chosen_at = excluded.chosen_at`.execute(
    trx,
  )
}

export async function deleteChoices(
  trx: Trx,
  tenantId: string,
  reorganizationId: string,
  subjects: readonly { kind: ChoiceKind; subjectId: string }[],
): Promise<void> {
  await sql`
    delete from reorganization_choice choice
    using json_to_recordset(${JSON.stringify(subjects)}::json) as given(kind text, "subjectId" uuid)
    where choice.tenant_id = ${tenantId} and choice.reorganization_id = ${reorganizationId}
      and choice.subject_kind = given.kind and choice.subject_id = given."subjectId"`.execute(trx)
}

/** What was chosen for these subjects, or for all of a kind when none are named. */
export async function findChoices(
  trx: Trx,
  tenantId: string,
  reorganizationId: string,
  kind: ChoiceKind,
  subjectIds?: readonly string[],
): Promise<Map<string, string[]>> {
  let query = trx
    .selectFrom('reorganization_choice')
    .select(['subject_id as subjectId', 'successor_ids as successorIds'])
    .where('tenant_id', '=', tenantId)
    .where('reorganization_id', '=', reorganizationId)
    .where('subject_kind', '=', kind)
  if (subjectIds) query = query.where(sql<boolean>`subject_id = any(${[...subjectIds]}::uuid[])`)
  const rows = await query.execute()
  return new Map(rows.map(({ subjectId, successorIds }) => [subjectId, successorIds]))
}
