import type { AssignmentPage } from '../../../api/operations'

/** Where a difficulty goes first: the focal agency of the directive; the committee when that is the lead itself, or none. */
export function difficultyReceiver({
  focalOrganization,
  lead,
}: Pick<AssignmentPage, 'focalOrganization' | 'lead'>): string {
  return focalOrganization && focalOrganization.id !== lead.id ? focalOrganization.name : 'Ủy ban nhân dân tỉnh'
}
