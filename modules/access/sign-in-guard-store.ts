import { sql } from 'kysely'
import type { Database } from '../../platform/db/database.ts'

/** When a subject (an e-mail address or a network address) may try again; null when it may now. */
export async function findLock(database: Database, subjects: string[], now: Date): Promise<Date | null> {
  const row = await database.kysely
    .selectFrom('auth.sign_in_guard')
    .select((eb) => eb.fn.max('locked_until').as('lockedUntil'))
    .where('subject', 'in', subjects)
    .where('locked_until', '>', now)
    .executeTakeFirst()
  return row?.lockedUntil ?? null
}

/** Counts a failed sign-in; a window that has passed starts anew, and the limit reached locks the subject. */
export async function recordFailure(
  database: Database,
  subject: string,
  rule: { limit: number; windowMinutes: number; lockMinutes: number },
  now: Date,
): Promise<void> {
  const windowStart = new Date(now.getTime() - rule.windowMinutes * 60_000)
  const lockedUntil = new Date(now.getTime() + rule.lockMinutes * 60_000)
  await sql`
    insert into auth.sign_in_guard as guard (subject, failures, window_started_at)
    values (${subject}, 1, ${now})
    on conflict (subject) do update set
      failures = case when guard.window_started_at < ${windowStart} then 1 else guard.failures + 1 end,
      window_started_at = case when guard.window_started_at < ${windowStart} then ${now} else guard.window_started_at end,
      locked_until = case
        when guard.window_started_at >= ${windowStart} and guard.failures + 1 >= ${rule.limit} then ${lockedUntil}::timestamptz
        else guard.locked_until end`.execute(database.kysely)
}

export async function forgetFailures(database: Database, subject: string): Promise<void> {
  await database.kysely.deleteFrom('auth.sign_in_guard').where('subject', '=', subject).execute()
}
