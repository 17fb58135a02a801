import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { RecognitionRow } from '../recognition-terms.ts'

export type RecognitionFilter = {
  kind?: string
  placeId?: string
  /** records in force on this day, of places that exist then */
  on?: string
  /** as typed, and folded as names of places are */
  words?: { typed: string; key: string; isPlain: boolean }
  /** also those withdrawn */
  withdrawn: boolean
}

const likePattern = (words: string) => `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`

function wordsCondition({ typed, key, isPlain }: NonNullable<RecognitionFilter['words']>): RawBuilder<unknown> {
  const column = isPlain ? sql`version.plain_key` : sql`version.name_key`
  const named =
    key === ''
      ? sql`false`
      : sql`exists (select from known_place_version version where version.place_id = recognition.place_id
          and ${column} like ${likePattern(key)})`
  return sql`(recognition.decision_number ilike ${likePattern(typed)} or ${named})`
}

function conditionOf(
  tenantId: string,
  { kind, placeId, on, words, withdrawn }: RecognitionFilter,
): RawBuilder<unknown> {
  const conditions = [
    sql`recognition.tenant_id = ${tenantId}`,
    ...(kind ? [sql`recognition.kind = ${kind}`] : []),
    ...(placeId ? [sql`recognition.place_id = ${placeId}`] : []),
    ...(words ? [wordsCondition(words)] : []),
    ...(withdrawn ? [] : [sql`recognition.withdrawn_at is null`]),
    ...(on
      ? [
          sql`recognition.valid_from <= ${on} and (recognition.valid_to is null or recognition.valid_to > ${on})
            and exists (select from known_place_version version where version.place_id = recognition.place_id
              and (version.valid_from is null or version.valid_from <= ${on}) and (version.valid_to is null or version.valid_to > ${on}))`,
        ]
      : []),
  ]
  return sql.join(conditions, sql` and `)
}

/** A page of records, newest first. `after` is the last (valid_from, id) shown. */
export async function listRows(
  trx: Trx,
  tenantId: string,
  filter: RecognitionFilter,
  limit: number,
  after: readonly [validFrom: string, id: string] | null,
): Promise<RecognitionRow[]> {
  const afterKey = after
    ? sql`and (recognition.valid_from, recognition.id) < (${after[0]}::date, ${after[1]}::uuid)`
    : sql``
  const { rows } = await sql<RecognitionRow>`
    with page as materialized (
      select * from recognition where ${conditionOf(tenantId, filter)} ${afterKey}
      order by recognition.valid_from desc, recognition.id desc limit ${limit})
    select page.id, page.kind, page.place_id as "placeId", page.status, page.valid_from as "validFrom", page.valid_to as "validTo",
      page.decision_number as "decisionNumber", page.decision_on as "decisionOn", page.decision_issuer as "decisionIssuer", page.note,
      page.certainty, page.reorganization_id as "reorganizationId", page.recorded_at as "recordedAt",
      page.withdrawn_at as "withdrawnAt", page.withdrawn_reason as "withdrawnReason",
      recorder.full_name as "recordedByName", withdrawer.full_name as "withdrawnByName", (
        select case when bool_or(version.valid_to is null) then null else max(version.valid_to) end
        from known_place_version version where version.place_id = page.place_id) as "placeEndsOn"
    from page
    left join person recorder on recorder.tenant_id = ${tenantId} and recorder.id = page.recorded_by
    left join person withdrawer on withdrawer.tenant_id = ${tenantId} and withdrawer.id = page.withdrawn_by
    order by page.valid_from desc, page.id desc`.execute(trx)
  return rows
}
