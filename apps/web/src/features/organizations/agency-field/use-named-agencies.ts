import { useQueries } from '@tanstack/react-query'
import type { AgencyOption } from '../../../ui/fields/agency-option'
import { namedAgencyQuery } from './agency-queries'
import { toAgencyOption } from './to-agency-option'

/** These agencies by name, as far as they have been read; ended ones too. */
export function useNamedAgencies(ids: readonly (string | null | undefined)[]): AgencyOption[] {
  const wanted = [...new Set(ids)].filter((id): id is string => Boolean(id))
  const answers = useQueries({ queries: wanted.map(namedAgencyQuery) })
  return answers.flatMap(({ data }) => (data ? [toAgencyOption(data)] : []))
}
