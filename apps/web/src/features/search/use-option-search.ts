import { keepPreviousData, type QueryKey, type UseQueryOptions, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { AgencyOption } from '../../ui/fields/agency-option'
import type { AgencySearch } from '../../ui/fields/agency-picker-props'
import { useSettled } from './use-settled'

const pause = 180

type Page = { items: readonly unknown[]; nextCursor: string | null }

/**
 * Options of a picker that are searched on the server as one types, once typing pauses; nothing is read before the list is
 * opened.
 * @param queryOf the first page for some words; '' for the list as it opens
 */
export function useOptionSearch<Answer extends Page, Key extends QueryKey>(
  queryOf: (words: string) => UseQueryOptions<Answer, Error, Answer, Key>,
  toOption: (item: Answer['items'][number]) => AgencyOption,
): { items: AgencyOption[]; search: AgencySearch } {
  const [typed, setTyped] = useState<string | null>(null)
  const wanted = (typed ?? '').trim()
  const words = useSettled(wanted, pause)
  const { data, isError, isPlaceholderData } = useQuery({
    ...queryOf(words),
    enabled: typed !== null,
    placeholderData: keepPreviousData,
  })
  return {
    items: data?.items.map(toOption) ?? [],
    search: {
      onType: setTyped,
      searching: words !== wanted || isPlaceholderData || !data,
      failed: isError,
      hasMore: typeof data?.nextCursor === 'string',
    },
  }
}
