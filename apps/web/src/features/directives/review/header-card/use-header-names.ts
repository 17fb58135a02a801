import { useAgencyNames } from '../../../organizations/agency-field/use-agency-names'
import { useSaver } from '../desk/use-saver'
import { useReview } from '../review-context'

/** Names of the bodies the header names, in this person's version and in the newest one. */
export function useHeaderNames(): ReadonlyMap<string, string> {
  const { fields, theirs } = useSaver(useReview().desk.header)
  return useAgencyNames([
    fields.focalOrganizationId,
    fields.committeeOrganizationId,
    theirs?.focalOrganizationId,
    theirs?.committeeOrganizationId,
  ])
}
