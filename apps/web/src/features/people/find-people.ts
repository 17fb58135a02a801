import type { Person } from '../../api/operations'
import { matchesSearch } from '../../ui/text/matches-search'

/** People whose name, address, title or agency has the typed words, accents aside. */
export const findPeople = (people: readonly Person[], typed: string): Person[] =>
  people.filter(({ fullName, email, postings }) =>
    matchesSearch(
      [fullName, email, ...postings.flatMap(({ organizationName, title }) => [organizationName, title ?? ''])].join(
        ' ',
      ),
      typed,
    ),
  )
