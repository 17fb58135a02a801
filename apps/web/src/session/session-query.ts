import { queryOptions } from '@tanstack/react-query'
import { ApiProblem } from '../api/api-problem'
import { unwrap } from '../api/client'
import { type Me, showSession } from '../api/operations'
import { findOfflinePerson, forgetOfflinePerson, keepOfflinePerson } from './offline/offline-person'

/** Who is signed in; null when nobody is. Without connection: who last was on this machine, with no rights but to fill in forms. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<Me | null> => {
    const answer = await showSession({ signal })
    if (answer.response?.status === 401) {
      forgetOfflinePerson()
      return null
    }
    try {
      const me = await unwrap(answer)
      keepOfflinePerson(me)
      return me
    } catch (error) {
      const kept = error instanceof ApiProblem && error.status === 0 ? findOfflinePerson() : null
      if (kept) return kept
      throw error
    }
  },
  networkMode: 'always',
  staleTime: 5 * 60_000,
  retry: false,
})
