import type { Route } from '../../platform/http/route.ts'
import { addCommitteesRoute } from './add-committees/add-committees.route.ts'
import { addOrganizationRoute } from './add-organization/add-organization.route.ts'
import { correctOrganizationRoute } from './correct-organization/correct-organization.route.ts'
import { listChangeDaysRoute } from './list-change-days/list-change-days.route.ts'
import { listMissingCommitteesRoute } from './list-missing-committees/list-missing-committees.route.ts'
import { listOrganizationsRoute } from './list-organizations/list-organizations.route.ts'
import { listSuccessionsRoute } from './list-successions/list-successions.route.ts'
import { showOrganizationRoute } from './show-organization/show-organization.route.ts'
import { showSuccessionsRoute } from './show-successions/show-successions.route.ts'

export { addOrganization } from './add-organization/add-organization.ts'
export { agencyNames } from './agency-names.ts'
export { checkShownTerms } from './check-shown-terms/check-shown-terms-store.ts'
export { createSpace } from './create-space/create-space.ts'
export { listEntriesOn } from './directory-store.ts'
export { findCommittee } from './find-committee.ts'
export { loadDirectory } from './load-directory.ts'
export { findNameHeirs, type NameHeir } from './name-heirs-store.ts'
export { organizationKinds } from './organization-answer.ts'
export { organizationHistory } from './organization-history.ts'
export { findOrganizations, findTenantByCode, type OrganizationRow } from './organizations-store.ts'
export type { Directory } from './rules/directory.ts'
export { findFields, nameOfField } from './rules/fields-of-work.ts'
export { foldName } from './rules/fold-name.ts'
export { type Resolution, resolveMention } from './rules/resolve-mention.ts'
export { suggestOrganization } from './rules/suggest-organization.ts'
export { organizationSheet } from './sheet/organization-sheet.ts'
export { successionPictures } from './succession-pictures.ts'
export { fillMissingNames } from './version-store.ts'

export const organizationRoutes: Route[] = [
  listOrganizationsRoute,
  addOrganizationRoute,
  showOrganizationRoute,
  correctOrganizationRoute,
  listChangeDaysRoute,
  listMissingCommitteesRoute,
  addCommitteesRoute,
  listSuccessionsRoute,
  showSuccessionsRoute,
]
