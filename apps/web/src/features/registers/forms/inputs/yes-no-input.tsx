import { ChoiceField } from '../../../../ui/fields/choice-field'
import { textOf } from '../typed-values'
import { frameOf, type InputProps } from './input-props'

const answers = [
  { value: 'yes', label: 'Có' },
  { value: 'no', label: 'Không' },
]

/** What is not known is neither yes nor no. */
export function YesNoInput(props: InputProps<'yesNo'>) {
  const { typed, onChange, optional } = props
  const unknown = optional ? [{ value: '', label: 'Chưa rõ' }] : []
  return (
    <ChoiceField
      {...frameOf(props)}
      value={textOf(typed) || (optional ? '' : null)}
      onChange={onChange}
      choices={[...answers, ...unknown]}
    />
  )
}
