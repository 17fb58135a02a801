import type { Trx } from '../../../platform/db/database.ts'

/** Writes the rows the sign-in library reads: a user and its password credential. */
export async function insertCredential(
  trx: Trx,
  credential: { id: string; tenantId: string; personId: string; name: string; email: string; passwordHash: string },
): Promise<void> {
  await trx
    .insertInto('auth.user')
    .values({
      id: credential.id,
      name: credential.name,
      email: credential.email,
      emailVerified: true,
      tenantId: credential.tenantId,
      personId: credential.personId,
    })
    .execute()
  await trx
    .insertInto('auth.account')
    .values({
      id: credential.id,
      accountId: credential.id,
      providerId: 'credential',
      userId: credential.id,
      password: credential.passwordHash,
    })
    .execute()
}

/** True when the address can already sign in somewhere in this installation. */
export async function emailIsTaken(trx: Trx, email: string): Promise<boolean> {
  const row = await trx
    .selectFrom('auth.user')
    .select('id')
    .where('email', '=', email.trim().toLowerCase())
    .executeTakeFirst()
  return row !== undefined
}

/** Ends every session of a person at once. */
export async function endSessions(trx: Trx, tenantId: string, personId: string): Promise<void> {
  await trx
    .deleteFrom('auth.session')
    .where('userId', 'in', (eb) =>
      eb.selectFrom('auth.user').select('id').where('tenantId', '=', tenantId).where('personId', '=', personId),
    )
    .execute()
}
