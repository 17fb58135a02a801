import { z } from 'zod'
import type { Condition, Register, Scorecard } from '../../../pack-kit/index.ts'
import type { KnownProgramme } from '../programmes.ts'
import { registerOf } from '../programmes.ts'
import { fieldsAlike } from '../rules/fields-alike.ts'
import { registerFilter } from '../rules/register-filter.ts'

export const evidenceSchema = z
  .object({
    register: z.string(),
    name: z.string(),
    filter: z
      .array(z.string())
      .describe('Conditions by which the list of the register shows what tells of this part here'),
    keepers: z.array(z.string()).describe('Names of the agencies that keep the register today'),
    isKeptByUnits: z.boolean().describe('Units keep it too, each for itself'),
  })
  .meta({ id: 'PartEvidence' })

type PartMeasure = Scorecard['ruleSets'][number]['criteria'][number]['parts'][number]['measure']

const anyTime = { from: '0001-01-01', to: '9999-12-31' }

/**
 * The register a part is judged by, and its records that tell of the part in a unit, met or not: those alike in what the register tells
 * its records apart by. Null for parts measured otherwise.
 */
export function partEvidence(
  known: KnownProgramme,
  measure: PartMeasure | undefined,
  placeIds: readonly string[],
  keepersOf: (register: Register) => string[],
): z.input<typeof evidenceSchema> | null {
  if (typeof measure !== 'object' || !('register' in measure)) return null
  const register = registerOf(known, measure.register)
  const where: Condition | undefined = measure.where && fieldsAlike(measure.where, register.uniqueBy)
  const { placeField, keepers, code, name } = register
  return {
    register: code,
    name,
    filter: registerFilter(where ? { where } : {}, { placeField, placeIds }, anyTime),
    keepers: keepersOf(register),
    isKeptByUnits: keepers.some((keeper) => 'level' in keeper),
  }
}
