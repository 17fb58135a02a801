import { Combobox } from '@mantine/core'
import { useState } from 'react'
import { AgencyOptions } from './agency-options'
import type { AgencyPickerOneProps } from './agency-picker-props'
import fieldStyles from './field.module.css'
import { fieldAria } from './field-aria'
import { FieldFrame } from './field-frame'
import { useAgencyList } from './use-agency-list'

export function AgencyPickerOne(props: AgencyPickerOneProps) {
  const { value, onChange, placeholder = `Gõ tên ${props.noun ?? 'cơ quan'}`, label } = props
  const [typed, setTyped] = useState<string | null>(null)
  const { combobox, found, look, agencyOf } = useAgencyList(props, typed ?? '')
  const chosenName = (value && agencyOf(value)?.name) || ''

  function choose(id: string) {
    setTyped(null)
    combobox.closeDropdown()
    onChange(id, agencyOf(id))
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
              look(event.currentTarget.value)
            }}
            onClick={() => look(typed ?? '')}
            onFocus={(event) => event.currentTarget.select()}
            onBlur={leave}
          />
        </Combobox.Target>
        <AgencyOptions found={found} label={label} noun={props.noun} chosen={value ? [value] : []} />
      </Combobox>
    </FieldFrame>
  )
}
