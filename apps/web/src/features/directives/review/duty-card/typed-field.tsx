import { TextAreaField, type TextAreaFieldProps } from '../../../../ui/fields/text-area-field'
import { useTyped } from '../saver/use-typed'

/** A text of several lines that saves itself. */
export function TypedField({ value, onChange, ...rest }: TextAreaFieldProps) {
  return <TextAreaField {...rest} {...useTyped(value, onChange)} />
}
