import { Combobox, useCombobox } from '@mantine/core'
import { useEffect, useState } from 'react'
import { AgencyOptions } from './agency-options'
import type { AgencyPickerOneProps } from './agency-picker-props'
import fieldStyles from './field.module.css'
import { fieldAria } from './field-aria'
import { FieldFrame } from './field-frame'
import { findAgencies } from './find-agencies'

export function AgencyPickerOne(props: AgencyPickerOneProps) {
  const { items, value, onChange, placeholder = 'Gõ tên cơ quan', label } = props
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const [typed, setTyped] = useState<string | null>(null)
  const chosenName = items.find((item) => item.id === value)?.name ?? ''
  const { selectFirstOption } = combobox
  const found = findAgencies(items, typed ?? '')
  // After the list is drawn for the new letters, not while they are typed.
  useEffect(() => {
    if (typed) selectFirstOption()
  }, [typed, selectFirstOption])

  function choose(id: string) {
    setTyped(null)
    combobox.closeDropdown()
    onChange(id)
  }

  function leave() {
    if (typed === '') onChange(null)
    setTyped(null)
    combobox.closeDropdown()
  }

  return (
    <FieldFrame {...props}>
      <Combobox store={combobox} onOptionSubmit={choose} transitionProps={{ duration: 0 }}>
        <Combobox.Target withExpandedAttribute>
          <input
            {...fieldAria(props)}
            className={fieldStyles.control}
            type="text"
            role="combobox"
            aria-expanded={combobox.dropdownOpened}
            aria-controls={combobox.listId ?? undefined}
            autoComplete="off"
            placeholder={placeholder}
            value={typed ?? chosenName}
            onChange={(event) => {
              setTyped(event.currentTarget.value)
              combobox.openDropdown()
            }}
            onClick={() => combobox.openDropdown()}
            onFocus={(event) => event.currentTarget.select()}
            onBlur={leave}
          />
        </Combobox.Target>
        <AgencyOptions found={found} label={label} chosen={value ? [value] : []} />
      </Combobox>
    </FieldFrame>
  )
}
