import type { Values } from '../expressions/expression.ts'
import { holds } from '../expressions/holds.ts'
import type { Field } from '../fields/field.ts'
import { checkValue } from './check-value.ts'
import { completeRecord } from './complete-record.ts'
import type { RecordProblem } from './record-problem.ts'
import type { Register } from './register.ts'

function checkField(field: Field, record: Values): RecordProblem[] {
  const isRequired = typeof field.required === 'object' ? holds(field.required, record) : field.required === true
  if (!(field.code in record)) {
    const isMissing = isRequired && !field.computed && (!field.shownWhen || holds(field.shownWhen, record))
    const message = `“${field.name}” chưa có`
    return isMissing ? [{ field: field.code, rule: 'required', severity: 'error', message }] : []
  }
  return checkValue(field, record[field.code]).map(
    (found): RecordProblem => ({
      field: field.code,
      rule: found.rule,
      severity: found.severity ?? 'error',
      message: `“${field.name}” ${found.message}`,
    }),
  )
}

/**
 * What is wrong or odd with a record, alike in browser and server. Hidden fields are not asked for, computed ones are judged by what
 * they come to; the register's own checks look at the completed record. Never throws, whatever the values are.
 */
export function checkRecord(register: Register, values: Values): RecordProblem[] {
  const known = new Set(register.fields.map(({ code }) => code))
  const strangers = Object.keys(values).filter((key) => !known.has(key))
  const record = completeRecord(register, values)
  return [
    ...strangers.map(
      (key): RecordProblem => ({
        field: null,
        rule: 'unknown_field',
        severity: 'error',
        message: `Không có trường “${key}” trong ${register.nameOne}`,
      }),
    ),
    ...register.fields.flatMap((field) => checkField(field, record)),
    ...(register.checks ?? []).flatMap(({ when, message, severity, field }): RecordProblem[] =>
      holds(when, record) ? [{ field: field ?? null, rule: 'check', severity, message }] : [],
    ),
  ]
}
