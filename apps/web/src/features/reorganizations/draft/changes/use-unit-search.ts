import { useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import type { AgencyOption } from '../../../../ui/fields/agency-option'
import { matchesSearch } from '../../../../ui/text/matches-search'
import { organizationLevelWords } from '../../../directives/words/organization-words'
import { useOptionSearch } from '../../../search/use-option-search'
import { madeBy, type UnitKind } from '../../made-by'
import { type Unit, unitQuery, unitSearchQuery } from '../../unit-queries'
import { useDraft } from '../draft-context'

const toOption = ({ id, name, shortName, level, code, parentName }: Unit, unit: UnitKind): AgencyOption => ({
  id,
  name,
  ...(shortName ? { shortName } : {}),
  detail: [
    shortName,
    unit === 'organization' ? organizationLevelWords[level as keyof typeof organizationLevelWords] : null,
    parentName,
    unit === 'place' && code ? `mã ${code}` : null,
  ]
    .filter(Boolean)
    .join(', '),
})

/** Units this draft makes, as one may pick them. */
function useMadeOptions(unit: UnitKind, editedChangeId: string | null): AgencyOption[] {
  const { changes } = useDraft()
  return changes.items
    .flatMap(madeBy)
    .filter((made) => made.unit === unit && made.changeId !== editedChangeId)
    .map(({ id, name }) => ({ id, name: `${name} (mới trong đợt này)`, detail: 'do một thay đổi khác lập ra' }))
}

export type UnitSearchOptions = {
  unit: UnitKind
  /** Units of this day (yyyy-mm-dd). */
  on: string
  /** Offers units that other changes of the draft make. */
  withMade: boolean
  /** The change being edited, whose own units are no choice. */
  editedChangeId: string | null
  chosen: readonly string[]
}

/** Searches units of a day on the server as one types, those of this draft before them; names of chosen ones beside. */
export function useUnitSearch({ unit, on, withMade, editedChangeId, chosen }: UnitSearchOptions) {
  const [typed, setTyped] = useState('')
  const { items, search } = useOptionSearch(
    (words) => unitSearchQuery(unit, words, on),
    (found) => toOption(found, unit),
  )
  const made = useMadeOptions(unit, editedChangeId)
  const unread = chosen.filter((id) => !made.some((option) => option.id === id))
  const read = useQueries({ queries: unread.map((id) => unitQuery(unit, id, on)) })
  return {
    items: [...(withMade ? made.filter(({ name }) => matchesSearch(name, typed)) : []), ...items],
    known: [...made, ...read.flatMap(({ data }) => (data ? [toOption(data, unit)] : []))],
    search: {
      ...search,
      onType: (words: string) => {
        setTyped(words)
        search.onType(words)
      },
    },
  }
}
