import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { topicNames, topics } from '../rules/topics.ts'

/** The unread notices of one person that the morning's mail gathers; `lines` holds the newest of them. */
export type UnreadNotices = {
  personId: string
  count: number
  lines: { title: string; body: string | null; link: string }[]
}

/**
 * Takes up, each once, the notices left since `since` that these people have not read, that no morning's mail told yet, that
 * were not mailed by themselves and whose topic they do not refuse.
 */
export async function gatherUnreadNotices(
  trx: Trx,
  tenantId: string,
  personIds: readonly string[],
  { day, since, most }: { day: string; since: Date; most: number },
): Promise<UnreadNotices[]> {
  const defaults = JSON.stringify(Object.fromEntries(topicNames.map((topic) => [topic, topics[topic].email])))
  const { rows } = await sql<UnreadNotices>`
    with told as (
      update notification notice set gathered_on = ${day}
      where notice.tenant_id = ${tenantId} and notice.person_id = any(${[...personIds]}::uuid[])
        and notice.read_at is null and notice.gathered_on is null and notice.created_at >= ${since}
        and coalesce((select choice.email from notification_choice choice where choice.tenant_id = notice.tenant_id
          and choice.person_id = notice.person_id and choice.topic = notice.topic),
          ${defaults}::jsonb ->> notice.topic, 'digest') <> 'off'
        and not exists (select from mail where mail.tenant_id = notice.tenant_id
          and mail.dedupe_key = 'notice:' || notice.id)
      returning notice.person_id, notice.id, notice.title, notice.body, notice.link),
    placed as (select told.*, row_number() over (partition by person_id order by id desc) as place from told)
    select person_id as "personId", count(*)::int as count,
      jsonb_agg(jsonb_build_object('title', title, 'body', body, 'link', link) order by id desc)
        filter (where place <= ${most}) as lines
    from placed group by person_id`.execute(trx)
  return rows
}
