import type { Me } from '../api/operations'

export type Role = Me['postings'][number]['role']

/** True when the person holds one of these roles at any organization. */
export const holdsRole = (me: Pick<Me, 'postings'>, ...wanted: Role[]): boolean =>
  me.postings.some((posting) => wanted.includes(posting.role))

/** Organizations at which the person holds one of these roles. */
export const organizationsWithRole = (me: Pick<Me, 'postings'>, ...wanted: Role[]): string[] => [
  ...new Set(me.postings.filter(({ role }) => wanted.includes(role)).map(({ organizationId }) => organizationId)),
]

/** Reads the duties of every agency; the others read those their own agencies take part in. */
export const seesWholeProvince = (me: Pick<Me, 'postings'>): boolean =>
  holdsRole(me, 'office', 'committee_leader', 'viewer', 'administrator')
