import { readNumber } from '../../../../../../../pack-kit/fields/read-number'
import { TextField } from '../../../../ui/fields/text-field'
import { formatMoney } from '../../../../ui/format/format-money'
import { textOf } from '../typed-values'
import { frameOf, type InputProps } from './input-props'

const roundMoney = 1_000_000

/** Numbers as they are written in Vietnam; a large sum of money is also said in millions or thousands of millions. */
export function NumberInput(props: InputProps<'number' | 'count' | 'money'>) {
  const { field, typed, onChange } = props
  const text = textOf(typed)
  const unit = field.kind === 'money' ? 'đồng' : field.unit
  const number = field.kind === 'money' ? readNumber(text) : null
  const frame = frameOf(props)
  const said = number !== null && Math.abs(number) >= roundMoney ? `Bằng ${formatMoney(number)}.` : undefined
  const hint = [frame.hint, said].filter(Boolean).join(' ')
  return (
    <TextField
      {...frame}
      {...(hint ? { hint } : {})}
      type="number"
      value={text}
      onChange={onChange}
      {...(unit ? { unit } : {})}
    />
  )
}
