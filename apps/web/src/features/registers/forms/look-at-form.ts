import { holds } from '../../../../../../pack-kit/expressions/holds'
import type { Field } from '../../../../../../pack-kit/fields/field'
import { checkRecord } from '../../../../../../pack-kit/registers/check-record'
import { completeRecord } from '../../../../../../pack-kit/registers/complete-record'
import type { RecordProblem } from '../../../../../../pack-kit/registers/record-problem'
import type { Register } from '../../../../../../pack-kit/registers/register'
import { readTyped } from './read-typed'
import type { Typed } from './typed-values'

/** A form as it stands: what it says, which fields it shows and asks for, and what is wrong with it; as the server would judge. */
export type FormLook = {
  values: Record<string, unknown>
  /** With computed fields, without hidden ones. */
  record: Record<string, unknown>
  shown: readonly Field[]
  isRequired: (field: Field) => boolean
  problems: readonly RecordProblem[]
}

export function lookAtForm(register: Register, typed: Typed): FormLook {
  const values = readTyped(register, typed)
  const record = completeRecord(register, values)
  return {
    values,
    record,
    shown: register.fields.filter(({ shownWhen }) => shownWhen === undefined || holds(shownWhen, record)),
    isRequired: ({ required = false }) => (typeof required === 'object' ? holds(required, record) : required),
    problems: checkRecord(register, values),
  }
}

/** What hinders keeping it as a draft: everything wrong but what is missing. */
export const hindrances = (problems: readonly RecordProblem[], isDraft: boolean): RecordProblem[] =>
  problems.filter(({ severity, rule }) => severity === 'error' && !(isDraft && rule === 'required'))
