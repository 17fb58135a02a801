import { describeValue } from '../../../../../../pack-kit/fields/describe-value'
import type { Register } from '../../../../../../pack-kit/registers/register'
import type { FormLook } from './look-at-form'
import { chosenOf, type Typed } from './typed-values'

/** By what somebody knows a form again that the server has not seen yet. */
export const titleOf = ({ titleFields, fields, nameOne }: Register, typed: Typed, { record }: FormLook): string =>
  titleFields
    .flatMap((code) => {
      const field = fields.find((one) => one.code === code)
      return field ? describeValue(field, record[code], () => chosenOf(typed[code])?.name ?? '') : []
    })
    .filter((words) => words !== '')
    .join(' – ') || `${nameOne} chưa có tên`
