import { Combobox } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { AgencyOptions } from './agency-options'
import styles from './agency-picker.module.css'
import type { AgencyPickerManyProps } from './agency-picker-props'
import fieldStyles from './field.module.css'
import { fieldAria } from './field-aria'
import { FieldFrame } from './field-frame'
import { useAgencyList } from './use-agency-list'

export function AgencyPickerMany(props: AgencyPickerManyProps) {
  const { value, onChange, placeholder = `Thêm ${props.noun ?? 'cơ quan'}`, label, disabled } = props
  const [typed, setTyped] = useState('')
  const { combobox, found, look, agencyOf } = useAgencyList(props, typed)

  function toggle(id: string) {
    setTyped('')
    props.search?.onType('')
    if (value.includes(id)) onChange(value.filter((other) => other !== id))
    else onChange([...value, id], agencyOf(id))
  }

  return (
    <FieldFrame {...props}>
      <Combobox store={combobox} onOptionSubmit={toggle} transitionProps={{ duration: 0 }}>
        <div className={`${fieldStyles.control} ${styles.box}`}>
          {value.map((id) => (
            <button className={styles.chip} type="button" key={id} disabled={disabled} onClick={() => toggle(id)}>
              <span className="visually-hidden">Bỏ </span>
              {agencyOf(id)?.name ?? (props.search ? '…' : `${props.noun ?? 'cơ quan'} không rõ`)}
              <IconX size={14} stroke={2} aria-hidden="true" />
            </button>
          ))}
          <Combobox.Target withExpandedAttribute>
            <input
              {...fieldAria(props)}
              className={styles.input}
              type="text"
              role="combobox"
              aria-expanded={combobox.dropdownOpened}
              aria-controls={combobox.listId ?? undefined}
              autoComplete="off"
              placeholder={placeholder}
              value={typed}
              onChange={(event) => {
                setTyped(event.currentTarget.value)
                look(event.currentTarget.value)
              }}
              onClick={() => look(typed)}
              onBlur={() => combobox.closeDropdown()}
              onKeyDown={(event) => {
                const last = value[value.length - 1]
                if (event.key === 'Backspace' && typed === '' && last) toggle(last)
              }}
            />
          </Combobox.Target>
        </div>
        <AgencyOptions found={found} label={label} noun={props.noun} chosen={value} />
      </Combobox>
    </FieldFrame>
  )
}
