import { useEffect, useState } from 'react'
import { FilterBox } from '../search/filter-box'
import { useSettled } from '../search/use-settled'

export type NameFilterProps = { label: string; value: string; onSettled: (words: string) => void }

/** Answers while one types, a third of a second after the last key. */
export function NameFilter({ label, value, onSettled }: NameFilterProps) {
  const [typed, setTyped] = useState(value)
  const settled = useSettled(typed.trim(), 300)
  useEffect(() => {
    if (settled !== value) onSettled(settled)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only what was typed changes the address
  }, [settled])
  return <FilterBox id="tim-sap-xep" label={label} value={typed} onChange={setTyped} />
}
