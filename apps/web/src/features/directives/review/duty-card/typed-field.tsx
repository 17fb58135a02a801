import { useState } from 'react'
import { TextAreaField, type TextAreaFieldProps } from '../../../../ui/fields/text-area-field'

/** A text that saves itself while it is typed: what the server tidies up comes in only once the field is left. */
export function TypedField({ value, onChange, ...rest }: TextAreaFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <TextAreaField
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
