import type { OrganizationRef } from '../../../api/operations'

/** The short name where there is one: 'Sở TC'. */
export const shortNameOf = (organization: Pick<OrganizationRef, 'name' | 'shortName'>): string =>
  organization.shortName ?? organization.name
