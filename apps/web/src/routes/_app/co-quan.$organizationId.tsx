import { createFileRoute } from '@tanstack/react-router'
import { parseDaySearch } from '../../features/organizations/address/directory-search'
import { OrganizationPage } from '../../features/organizations/record/organization-page'
import { organizationQuery } from '../../features/organizations/record/organization-query'

export const Route = createFileRoute('/_app/co-quan/$organizationId')({
  validateSearch: parseDaySearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) => {
    void context.queryClient.prefetchQuery(organizationQuery(params.organizationId, deps.ngay))
  },
  component: OrganizationPage,
})
