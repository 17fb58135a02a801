import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { unwrap } from '../../api/client'
import { listAssignments, listDirectives, type Me } from '../../api/operations'
import { navItems } from '../../session/nav-items'
import { seesWholeProvince } from '../../session/roles'
import { useSession } from '../../session/use-session'
import { agencySearchQuery } from '../organizations/agency-field/agency-queries'
import type { PaletteAgency, PaletteSources } from './palette-groups'

const recentDirectivesQuery = queryOptions({
  queryKey: ['search', 'directives'],
  queryFn: ({ signal }) => unwrap(listDirectives({ signal, query: { limit: 100 } })),
  staleTime: 60_000,
})

const foundAssignmentsQuery = (words: string) =>
  queryOptions({
    queryKey: ['search', 'assignments', words],
    queryFn: ({ signal }) => unwrap(listAssignments({ signal, query: { q: words, part: 'all', limit: 6 } })),
    enabled: words.length >= 2,
    placeholderData: keepPreviousData,
  })

/** What the palette looks through; `settled` are the words once typing has paused. */
export function useSearchSources(settled: string): PaletteSources {
  const me = useSession()
  const wide = seesWholeProvince(me)
  const found = useQuery({
    ...agencySearchQuery(settled),
    enabled: wide && settled !== '',
    placeholderData: keepPreviousData,
  })
  const directives = useQuery(recentDirectivesQuery)
  const assignments = useQuery(foundAssignmentsQuery(settled))
  return {
    pages: [
      ...navItems(me),
      { href: '/thong-bao', label: 'Thông báo' },
      { href: '/tai-khoan', label: 'Tài khoản của tôi' },
    ],
    agencies: wide ? (found.data?.items ?? []) : ownAgencies(me),
    agenciesFoundFor: wide && found.data && !found.isPlaceholderData ? settled : null,
    directives: directives.data?.items ?? [],
    assignments: settled.length >= 2 ? (assignments.data?.items ?? []) : [],
  }
}

const ownAgencies = ({ postings }: Me): PaletteAgency[] =>
  [...new Map(postings.map(({ organizationId, organizationName }) => [organizationId, organizationName]))].map(
    ([id, name]) => ({ id, name, shortName: null }),
  )
