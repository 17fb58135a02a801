import { type ComboboxStore, useCombobox } from '@mantine/core'
import { useEffect } from 'react'
import type { AgencyOption } from './agency-option'
import type { AgencyPickerManyProps, AgencyPickerOneProps } from './agency-picker-props'
import { type FoundAgencies, findAgencies } from './find-agencies'

type Given = Pick<AgencyPickerOneProps | AgencyPickerManyProps, 'items' | 'known' | 'search'>

export type AgencyList = {
  combobox: ComboboxStore
  found: FoundAgencies
  /** Opens the list and has it searched for the words. */
  look: (words: string) => void
  agencyOf: (id: string) => AgencyOption | undefined
}

/** The list under both pickers: what fits the typed words, the first one ready for Enter. */
export function useAgencyList({ items, known = [], search }: Given, typed: string): AgencyList {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const { selectFirstOption } = combobox
  const found = findAgencies(items, typed, search)
  const shownIds = found.shown.map(({ id }) => id).join()
  // After the list is drawn for the new letters, not while they are typed.
  useEffect(() => {
    if (typed && shownIds) selectFirstOption()
  }, [typed, shownIds, selectFirstOption])
  return {
    combobox,
    found,
    look: (words) => {
      search?.onType(words)
      combobox.openDropdown()
    },
    agencyOf: (id) => items.find((item) => item.id === id) ?? known.find((item) => item.id === id),
  }
}
