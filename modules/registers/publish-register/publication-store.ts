import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/new-id.ts'

/** The newest decision about a register. */
export type Publication = { isPublic: boolean; byName: string; at: Date }

export async function findPublication(trx: Trx, tenantId: string, register: string): Promise<Publication | undefined> {
  const { rows } = await sql<Publication>`
    select decided.is_public as "isPublic", person.full_name as "byName", decided.at
    from register_publication decided join person on person.tenant_id = ${tenantId} and person.id = decided.by_person_id
    where decided.tenant_id = ${tenantId} and decided.register = ${register}
    order by decided.id desc limit 1`.execute(trx)
  return rows[0]
}

/** By which code a space is named in public addresses. */
export async function getSpaceCode(trx: Trx, tenantId: string): Promise<string> {
  const { code } = await trx.selectFrom('tenant').select('code').where('id', '=', tenantId).executeTakeFirstOrThrow()
  return code
}

export async function insertPublication(
  trx: Trx,
  tenantId: string,
  decided: { register: string; isPublic: boolean; personId: string; at: Date },
): Promise<void> {
  await trx
    .insertInto('register_publication')
    .values({
      tenant_id: tenantId,
      id: newId(),
      register: decided.register,
      is_public: decided.isPublic,
      by_person_id: decided.personId,
      at: decided.at,
    })
    .execute()
}
