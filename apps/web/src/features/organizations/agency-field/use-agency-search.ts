import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { AgencyOption } from '../../../ui/fields/agency-option'
import type { AgencySearch } from '../../../ui/fields/agency-picker-props'
import { useSettled } from '../../search/use-settled'
import { agencySearchQuery } from './agency-queries'
import { toAgencyOption } from './to-agency-option'

const pause = 180

/** Searches the directory on the server as one types, once typing pauses; not before the list is opened. */
export function useAgencySearch(): { items: AgencyOption[]; search: AgencySearch } {
  const [typed, setTyped] = useState<string | null>(null)
  const wanted = (typed ?? '').trim()
  const words = useSettled(wanted, pause)
  const { data, isError, isPlaceholderData } = useQuery({
    ...agencySearchQuery(words),
    enabled: typed !== null,
    placeholderData: keepPreviousData,
  })
  return {
    items: data?.items.map(toAgencyOption) ?? [],
    search: {
      onType: setTyped,
      searching: words !== wanted || isPlaceholderData || !data,
      failed: isError,
      hasMore: typeof data?.nextCursor === 'string',
    },
  }
}
