import { queryOptions } from '@tanstack/react-query'
import { unwrap } from '../../api/client'
import { listPeople, type Person } from '../../api/operations'
import { postingWords } from '../../session/posting-words'
import type { AgencyOption } from '../../ui/fields/agency-option'
import { AgencyPicker } from '../../ui/fields/agency-picker'
import type { AgencyPickerOneProps } from '../../ui/fields/agency-picker-props'
import { useOptionSearch } from '../search/use-option-search'

const mostFound = 40

const personSearchQuery = (words: string) =>
  queryOptions({
    queryKey: ['people', 'search', words],
    queryFn: ({ signal }) => unwrap(listPeople({ signal, query: { limit: mostFound, ...(words ? { words } : {}) } })),
  })

export type PersonFieldProps = Omit<AgencyPickerOneProps, 'items' | 'search' | 'noun'>

/** Chooses a person by name, address or post; the server searches. */
export function PersonField(props: PersonFieldProps) {
  const { items, search } = useOptionSearch(personSearchQuery, toPersonOption)
  return <AgencyPicker placeholder="Gõ tên hoặc thư điện tử" {...props} items={items} search={search} noun="người" />
}

const toPersonOption = ({ id, fullName, email, isActive, postings }: Person): AgencyOption => ({
  id,
  name: fullName,
  detail: [isActive ? null : 'tài khoản đã ngừng', email, ...postings.slice(0, 2).map(postingWords)]
    .filter(Boolean)
    .join(', '),
})
