import { useState } from 'react'

const tidy = (text: string): string => text.normalize('NFC').trim()

/**
 * The text of a field that saves itself while it is typed. What the server tidies up (blanks at the ends, composed
 * letters) comes in only once the field is left; what another person changed comes in at once.
 */
export function useTyped(value: string, onChange: (text: string) => void) {
  const [typed, setTyped] = useState<string | null>(null)
  return {
    value: typed !== null && tidy(typed) === tidy(value) ? typed : value,
    onChange: (text: string) => {
      setTyped(text)
      onChange(text)
    },
    onBlur: () => setTyped(null),
  }
}
