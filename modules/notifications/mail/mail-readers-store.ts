import { type RawBuilder, sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { MailReader } from './mail-reader.ts'

const readers = (tenantId: string, which: RawBuilder<unknown>) => sql<MailReader>`
  select person.id as "personId", person.full_name as "fullName", person.email, tenant.name as "spaceName",
    coalesce((select jsonb_object_agg(choice.topic, choice.email) from notification_choice choice
      where choice.tenant_id = person.tenant_id and choice.person_id = person.id), '{}') as chosen
  from person join tenant on tenant.id = person.tenant_id
  where person.tenant_id = ${tenantId} and person.is_active and ${which}`

/** Those of these people who may still be written to. */
export async function findMailReaders(trx: Trx, tenantId: string, personIds: readonly string[]): Promise<MailReader[]> {
  const { rows } = await readers(tenantId, sql`person.id = any(${[...personIds]}::uuid[])`).execute(trx)
  return rows
}

/** A page of everybody who may be written to, by id; `after` is the last one seen. */
export async function listMailReaders(
  trx: Trx,
  tenantId: string,
  limit: number,
  after: string | null,
): Promise<MailReader[]> {
  const rest = after === null ? sql`true` : sql`person.id > ${after}::uuid`
  const { rows } = await readers(tenantId, sql`${rest} order by person.id limit ${limit}`).execute(trx)
  return rows
}
