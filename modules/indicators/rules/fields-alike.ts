import type { Condition } from '../../../pack-kit/index.ts'

/**
 * What of a condition is about fields a register tells its records apart by: which records are meant, leaving out in what state they
 * have to be. The whole condition where the register tells nothing apart.
 * @returns undefined where nothing of it is about these fields
 */
export function fieldsAlike(condition: Condition, uniqueBy: readonly string[] | undefined): Condition | undefined {
  if (uniqueBy === undefined) return condition
  if (condition.kind === 'all') {
    const conditions = condition.conditions.flatMap((one) => fieldsAlike(one, uniqueBy) ?? [])
    return conditions.length > 0 ? { kind: 'all', conditions } : undefined
  }
  if (condition.kind !== 'is' && condition.kind !== 'isIn') return undefined
  return condition.of.kind === 'field' && uniqueBy.includes(condition.of.field) ? condition : undefined
}
