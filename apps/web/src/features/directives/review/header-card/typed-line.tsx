import { useState } from 'react'
import { TextField, type TextFieldProps } from '../../../../ui/fields/text-field'

/** A line that saves itself while it is typed: what the server tidies up comes in only once the field is left. */
export function TypedLine({ value, onChange, ...rest }: TextFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <TextField
      {...rest}
      value={typed ?? value}
      onChange={(text) => {
        setTyped(text)
        onChange(text)
      }}
      onBlur={() => setTyped(null)}
    />
  )
}
