import { sql } from 'kysely'
import type { Threshold, ThresholdCorrection } from '../../../pack-kit/index.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/new-id.ts'

export type Of = { tenantId: string; programme: string; scorecard: string }

export const requirements = ['atLeast', 'atMost', 'yes', 'notRequired'] as const
export type Requirement = (typeof requirements)[number]

type Recorded = {
  id: string
  validFrom: string
  validTo: string | null
  source: string
  recordedByName: string
  recordedAt: Date
  withdrawnAt: Date | null
  withdrawnReason: string | null
}

export type ThresholdTerms = {
  ruleSet: string
  criterion: string
  part: string
  groups: string[] | null
  validFrom: string
  validTo: string | null
  requirement: Requirement
  amount: number | null
  source: string
}
export type ThresholdRow = ThresholdTerms & Recorded

export type GroupTerms = { placeId: string; group: string; validFrom: string; validTo: string | null; source: string }
export type GroupRow = GroupTerms & Recorded

const recorded = sql`setting.id, setting.valid_from as "validFrom", setting.valid_to as "validTo", setting.source,
  person.full_name as "recordedByName", setting.recorded_at as "recordedAt", setting.withdrawn_at as "withdrawnAt",
  setting.withdrawn_reason as "withdrawnReason"`

/** Thresholds a province recorded, the newest first; those withdrawn only when asked for. */
export async function listThresholds(trx: Trx, of: Of, withWithdrawn: boolean): Promise<ThresholdRow[]> {
  const { rows } = await sql<ThresholdRow>`
    select ${recorded}, setting.rule_set as "ruleSet", setting.criterion, setting.part, setting.groups, setting.requirement,
      setting.amount
    from scorecard_threshold setting join person on person.tenant_id = ${of.tenantId} and person.id = setting.recorded_by
    where setting.tenant_id = ${of.tenantId} and setting.programme = ${of.programme} and setting.scorecard = ${of.scorecard}
      ${withWithdrawn ? sql`` : sql`and setting.withdrawn_at is null`}
    order by setting.id desc`.execute(trx)
  return rows
}

/** Which units belong to which group, the newest record first. */
export async function listGroups(trx: Trx, of: Of, withWithdrawn: boolean): Promise<GroupRow[]> {
  const { rows } = await sql<GroupRow>`
    select ${recorded}, setting.place_id as "placeId", setting.group_code as "group"
    from scorecard_group setting join person on person.tenant_id = ${of.tenantId} and person.id = setting.recorded_by
    where setting.tenant_id = ${of.tenantId} and setting.programme = ${of.programme} and setting.scorecard = ${of.scorecard}
      ${withWithdrawn ? sql`` : sql`and setting.withdrawn_at is null`}
    order by setting.id desc`.execute(trx)
  return rows
}

type By = { personId: string; at: Date }

export async function insertThresholds(trx: Trx, of: Of, by: By, rows: readonly ThresholdTerms[]): Promise<void> {
  const given = rows.map((row) => ({ ...row, id: newId() }))
  await sql`
    insert into scorecard_threshold (tenant_id, id, programme, scorecard, rule_set, criterion, part, groups, valid_from, valid_to,
      requirement, amount, source, recorded_by, recorded_at)
    select ${of.tenantId}::uuid, id, ${of.programme}, ${of.scorecard}, "ruleSet", criterion, part,
      case when groups is null then null else array(select json_array_elements_text(groups)) end, "validFrom", "validTo", requirement,
      amount, source, ${by.personId}::uuid, ${by.at}::timestamptz
    from json_to_recordset(${JSON.stringify(given)}::json) as given(id uuid, "ruleSet" text, criterion text, part text, groups json,
      "validFrom" date, "validTo" date, requirement text, amount double precision, source text)`.execute(trx)
}

export async function insertGroups(trx: Trx, of: Of, by: By, rows: readonly GroupTerms[]): Promise<void> {
  const given = rows.map((row) => ({ ...row, id: newId() }))
  await sql`
    insert into scorecard_group (tenant_id, id, programme, scorecard, place_id, group_code, valid_from, valid_to, source, recorded_by,
      recorded_at)
    select ${of.tenantId}::uuid, id, ${of.programme}, ${of.scorecard}, "placeId", "group", "validFrom", "validTo", source,
      ${by.personId}::uuid, ${by.at}::timestamptz
    from json_to_recordset(${JSON.stringify(given)}::json) as given(id uuid, "placeId" uuid, "group" text, "validFrom" date,
      "validTo" date, source text)`.execute(trx)
}

/** Whether a failure is the constraint by which a unit is of one group on a day. */
export const isGroupOverlap = (error: unknown): boolean =>
  (error as { constraint?: string }).constraint === 'scorecard_group_once'

/** Withdraws a setting that was not withdrawn; answers whether there was one. */
export async function withdrawSetting(
  trx: Trx,
  of: Of,
  by: By & { reason: string },
  setting: { kind: 'threshold' | 'group'; id: string },
): Promise<boolean> {
  const { rows } = await sql`
    update ${sql.table(setting.kind === 'threshold' ? 'scorecard_threshold' : 'scorecard_group')}
    set withdrawn_by = ${by.personId}, withdrawn_at = ${by.at}, withdrawn_reason = ${by.reason}
    where tenant_id = ${of.tenantId} and id = ${setting.id} and programme = ${of.programme} and scorecard = ${of.scorecard}
      and withdrawn_at is null returning id`.execute(trx)
  return rows.length > 0
}

const requirementOf = ({ requirement, amount }: ThresholdTerms) => {
  if (requirement === 'atLeast') return { atLeast: amount ?? 0 }
  if (requirement === 'atMost') return { atMost: amount ?? 0 }
  return requirement === 'yes' ? ({ yes: true } as const) : ({ notRequired: true } as const)
}

/** A recorded threshold as pack-kit takes it. */
export const toCorrection = (row: ThresholdTerms): ThresholdCorrection => {
  const common: Pick<Threshold, 'from' | 'source' | 'to' | 'groups'> = {
    from: row.validFrom,
    source: row.source,
    ...(row.validTo === null ? {} : { to: row.validTo }),
    ...(row.groups === null ? {} : { groups: row.groups }),
  }
  return { ruleSet: row.ruleSet, criterion: row.criterion, part: row.part, ...common, ...requirementOf(row) }
}
