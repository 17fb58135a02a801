import { TextAreaField } from '../../../../ui/fields/text-area-field'
import { TextField } from '../../../../ui/fields/text-field'
import { textOf } from '../typed-values'
import { frameOf, type InputProps } from './input-props'

export function TextInput(props: InputProps<'text'>) {
  const { field, typed, onChange } = props
  if (field.isLong)
    return (
      <TextAreaField
        {...frameOf(props)}
        value={textOf(typed)}
        onChange={onChange}
        maxLength={field.longest ?? 10_000}
      />
    )
  return <TextField {...frameOf(props)} value={textOf(typed)} onChange={onChange} />
}
