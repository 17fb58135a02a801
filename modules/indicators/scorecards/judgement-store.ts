import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Of } from './setting-store.ts'

/** What is judged: a part of a criterion in a unit, from a day (yyyy-mm-dd) on. */
export type JudgementTerms = {
  ruleSet: string
  criterion: string
  part: string
  placeId: string
  validFrom: string
  /** null: the judgement before is taken back */
  value: number | boolean | null
  reason: string
  /** the document that shows it */
  evidence: string | null
}

export type JudgementRow = JudgementTerms & { judgedByName: string; judgedAt: Date }

/** The judgements that hold on a day, the newest of each part and unit; those taken back have no value. */
export async function findJudgements(
  trx: Trx,
  of: Of,
  asked: { on: string; placeIds: readonly string[] },
): Promise<JudgementRow[]> {
  const { rows } = await sql<Omit<JudgementRow, 'value'> & { holds: boolean | null; amount: number | null }>`
    select distinct on (judged.place_id, judged.rule_set, judged.criterion, judged.part) judged.rule_set as "ruleSet", judged.criterion,
      judged.part, judged.place_id as "placeId", judged.valid_from as "validFrom", judged.holds, judged.amount, judged.reason,
      judged.evidence, person.full_name as "judgedByName", judged.judged_at as "judgedAt"
    from scorecard_judgement judged join person on person.tenant_id = ${of.tenantId} and person.id = judged.judged_by
    where judged.tenant_id = ${of.tenantId} and judged.programme = ${of.programme} and judged.scorecard = ${of.scorecard}
      and judged.place_id = any(${[...asked.placeIds]}::uuid[]) and judged.valid_from <= ${asked.on}
    order by judged.place_id, judged.rule_set, judged.criterion, judged.part, judged.valid_from desc, judged.id desc`.execute(
    trx,
  )
  return rows.map(({ holds, amount, ...row }) => ({ ...row, value: holds ?? amount }))
}

export async function insertJudgement(
  trx: Trx,
  of: Of,
  by: { personId: string; at: Date },
  { value, ...terms }: JudgementTerms,
): Promise<void> {
  await trx
    .insertInto('scorecard_judgement')
    .values({
      tenant_id: of.tenantId,
      id: newId(),
      programme: of.programme,
      scorecard: of.scorecard,
      rule_set: terms.ruleSet,
      criterion: terms.criterion,
      part: terms.part,
      place_id: terms.placeId,
      valid_from: terms.validFrom,
      holds: typeof value === 'boolean' ? value : null,
      amount: typeof value === 'number' ? value : null,
      reason: terms.reason,
      evidence: terms.evidence,
      judged_by: by.personId,
      judged_at: by.at,
    })
    .execute()
}
