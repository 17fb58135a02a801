import { useQueries } from '@tanstack/react-query'
import type { Register } from '../../../../../../../pack-kit/registers/register'
import { namedAgencyQuery } from '../../../organizations/agency-field/agency-queries'
import { placeQuery } from '../../../places/record/place-query'
import { fieldOf } from '../../definition/opened-register'
import { recordQuery } from '../../register-queries'
import { splitFilter } from './filter-words'

/** Names of the places, agencies and records that conditions of an address mean by their ids, as far as they have been read. */
export function useFilterNames(register: Register, filters: readonly string[]): (id: string) => string {
  const asked = filters.flatMap((filter) => {
    const { field: code, given } = splitFilter(filter)
    const field = fieldOf(register, code)
    return field && given ? [{ field, id: given }] : []
  })
  const of = (kind: string) => asked.filter(({ field }) => field.kind === kind).map(({ id }) => id)
  const places = useQueries({ queries: of('place').map((id) => placeQuery(id, undefined)) })
  const agencies = useQueries({ queries: of('agency').map(namedAgencyQuery) })
  const links = asked.flatMap(({ field, id }) => (field.kind === 'link' ? [{ register: field.register, id }] : []))
  const records = useQueries({ queries: links.map((link) => recordQuery(link.register, link.id, undefined)) })
  const names = new Map<string, string>()
  for (const { data } of places)
    if (data) names.set(data.id, (data.current ?? data.versions[data.versions.length - 1])?.name ?? '')
  for (const { data } of agencies) if (data) names.set(data.id, data.name)
  for (const { data } of records) if (data) names.set(data.id, data.title)
  return (id) => names.get(id) ?? ''
}
