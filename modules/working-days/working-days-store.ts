import type { Trx } from '../../platform/db/database.ts'

export type WorkingDayException = {
  /** yyyy-mm-dd */
  on: string
  isWorking: boolean
  reason: string
  setByName: string | null
  setAt: Date
}

/** What the space has set, between two days, both counted; in order. */
export async function listExceptions(
  trx: Trx,
  tenantId: string,
  range: { from: string; to: string },
): Promise<WorkingDayException[]> {
  return trx
    .selectFrom('working_day_exception')
    .leftJoin('person', (join) =>
      join
        .onRef('person.tenant_id', '=', 'working_day_exception.tenant_id')
        .onRef('person.id', '=', 'working_day_exception.set_by'),
    )
    .select([
      'working_day_exception.on_date as on',
      'working_day_exception.is_working as isWorking',
      'working_day_exception.reason',
      'person.full_name as setByName',
      'working_day_exception.set_at as setAt',
    ])
    .where('working_day_exception.tenant_id', '=', tenantId)
    .where('working_day_exception.on_date', '>=', range.from)
    .where('working_day_exception.on_date', '<=', range.to)
    .orderBy('working_day_exception.on_date')
    .execute()
}

/** Every exception of the space: a few days a year. */
export async function listAllExceptions(trx: Trx, tenantId: string): Promise<{ on: string; isWorking: boolean }[]> {
  return trx
    .selectFrom('working_day_exception')
    .select(['on_date as on', 'is_working as isWorking'])
    .where('tenant_id', '=', tenantId)
    .execute()
}

/** Sets a day; one set before is overwritten. */
export async function putException(
  trx: Trx,
  row: { tenantId: string; on: string; isWorking: boolean; reason: string; personId: string; now: Date },
): Promise<void> {
  const values = { is_working: row.isWorking, reason: row.reason, set_by: row.personId, set_at: row.now }
  await trx
    .insertInto('working_day_exception')
    .values({ tenant_id: row.tenantId, on_date: row.on, ...values })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'on_date']).doUpdateSet(values))
    .execute()
}

/** Whether there was one to remove. */
export async function deleteException(trx: Trx, tenantId: string, on: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('working_day_exception')
    .where('tenant_id', '=', tenantId)
    .where('on_date', '=', on)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
