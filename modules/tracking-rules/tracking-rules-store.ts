import type { Trx } from '../../platform/db/database.ts'

export type TrackingRuleRow = { key: string; value: unknown; version: number; setByName: string; setAt: Date }

/** What a space has set for itself; a handful of rows. */
export async function listTrackingRuleRows(trx: Trx, tenantId: string): Promise<TrackingRuleRow[]> {
  return trx
    .selectFrom('tracking_rule')
    .innerJoin('person', (join) =>
      join.onRef('person.tenant_id', '=', 'tracking_rule.tenant_id').onRef('person.id', '=', 'tracking_rule.set_by'),
    )
    .select([
      'tracking_rule.key',
      'tracking_rule.value',
      'tracking_rule.version',
      'person.full_name as setByName',
      'tracking_rule.set_at as setAt',
    ])
    .where('tracking_rule.tenant_id', '=', tenantId)
    .orderBy('tracking_rule.key')
    .execute()
}

/** Only keys and values, for who goes by the rules. */
export async function listStoredRules(trx: Trx, tenantId: string): Promise<{ key: string; value: unknown }[]> {
  return trx.selectFrom('tracking_rule').select(['key', 'value']).where('tenant_id', '=', tenantId).execute()
}

/**
 * Sets a rule that stands at a version; 0: it was never set.
 * @returns false when somebody else set it meanwhile
 */
export async function putTrackingRule(
  trx: Trx,
  rule: { tenantId: string; key: string; value: unknown; version: number; personId: string; now: Date },
): Promise<boolean> {
  const value = JSON.stringify(rule.value)
  const by = { set_by: rule.personId, set_at: rule.now }
  if (rule.version === 0) {
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto('tracking_rule')
      .values({ tenant_id: rule.tenantId, key: rule.key, value, ...by })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    return (numInsertedOrUpdatedRows ?? 0n) > 0n
  }
  const { numUpdatedRows } = await trx
    .updateTable('tracking_rule')
    .set({ value, version: rule.version + 1, ...by })
    .where('tenant_id', '=', rule.tenantId)
    .where('key', '=', rule.key)
    .where('version', '=', rule.version)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}
