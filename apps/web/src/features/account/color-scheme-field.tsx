import { ChoiceField } from '../../ui/fields/choice-field'
import { type ColorSchemeChoice, useColorSchemeChoice } from '../../ui/theme/use-color-scheme-choice'

const choices = [
  { value: 'auto', label: 'Theo máy' },
  { value: 'light', label: 'Sáng' },
  { value: 'dark', label: 'Tối' },
]

export function ColorSchemeField() {
  const [choice, setChoice] = useColorSchemeChoice()
  return (
    <ChoiceField
      id="mau-nen"
      label="Chọn màu nền"
      choices={choices}
      value={choice}
      onChange={(value) => setChoice(value as ColorSchemeChoice)}
    />
  )
}
