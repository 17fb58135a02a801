import { useNamedAgencies } from './use-named-agencies'

/** Names of these agencies by id, as far as they have been read. */
export const useAgencyNames = (ids: readonly (string | null | undefined)[]): ReadonlyMap<string, string> =>
  new Map(useNamedAgencies(ids).map(({ id, name }) => [id, name]))
