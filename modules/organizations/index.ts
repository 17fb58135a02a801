import type { Route } from '../../platform/http/route.ts'
import { addOrganizationRoute } from './add-organization/add-organization.route.ts'
import { listOrganizationsRoute } from './list-organizations/list-organizations.route.ts'

export { addOrganization } from './add-organization/add-organization.ts'
export { createSpace } from './create-space/create-space.ts'
export { listEntriesOn } from './directory-store.ts'
export { findCommittee } from './find-committee.ts'
export { loadDirectory } from './load-directory.ts'
export { findOrganizations, findTenantByCode, type OrganizationRow } from './organizations-store.ts'
export type { Directory } from './rules/directory.ts'
export { type Resolution, resolveMention } from './rules/resolve-mention.ts'
export { suggestOrganization } from './rules/suggest-organization.ts'

export const organizationRoutes: Route[] = [listOrganizationsRoute, addOrganizationRoute]
