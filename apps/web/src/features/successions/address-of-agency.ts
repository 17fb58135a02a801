/** An agency's own page. */
export const agencyHref = (organizationId: string): string => `/co-quan/${organizationId}`
