import { TextField, type TextFieldProps } from '../../../../ui/fields/text-field'
import { useTyped } from '../saver/use-typed'

/** A line that saves itself. */
export function TypedLine({ value, onChange, ...rest }: TextFieldProps) {
  return <TextField {...rest} {...useTyped(value, onChange)} />
}
