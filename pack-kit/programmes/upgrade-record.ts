import type { Values } from '../expressions/expression.ts'
import { isEmptyValue } from '../expressions/is-empty-value.ts'
import { convertValue } from './convert-value.ts'
import type { UpgradeStep } from './upgrade-step.ts'

/** `lost`: values that could not be read as what they are to be now; they stay in the record's history. */
export type UpgradedRecord = { values: Record<string, unknown>; lost: { field: string; value: unknown }[] }

function takeStep({ values, lost }: UpgradedRecord, step: UpgradeStep): UpgradedRecord {
  const code = step.step === 'changeKind' ? step.field.code : step.step === 'renameField' ? step.from : step.field
  const { [code]: value, ...others } = values
  if (isEmptyValue(value)) return { values, lost }
  switch (step.step) {
    case 'renameField':
      return { values: { ...others, [step.to]: isEmptyValue(values[step.to]) ? value : values[step.to] }, lost }
    case 'dropField':
      return { values: others, lost }
    case 'changeKind': {
      const converted = convertValue(step.field, value)
      if (converted === null) return { values: others, lost: [...lost, { field: code, value }] }
      return { values: { ...values, [code]: converted }, lost }
    }
    case 'mapChoice': {
      const mapped = (Array.isArray(value) ? value : [value])
        .map((one) => (Object.keys(step.options).includes(String(one)) ? step.options[String(one)] : one))
        .filter((one) => one !== null)
      if (mapped.length === 0) return { values: others, lost }
      return { values: { ...values, [code]: Array.isArray(value) ? [...new Set(mapped)] : mapped[0] }, lost }
    }
  }
}

/**
 * A record kept under an earlier version of a programme, as the present one has it. Steps are done in the order of their versions;
 * doing them again changes nothing, so that a run that was cut short is simply run again.
 */
export const upgradeRecord = (
  steps: readonly UpgradeStep[],
  register: string,
  values: Values,
  fromVersion: number,
): UpgradedRecord =>
  steps
    .filter((step) => step.register === register && step.toVersion > fromVersion)
    .sort((one, other) => one.toVersion - other.toVersion)
    .reduce<UpgradedRecord>(takeStep, { values: { ...values }, lost: [] })
