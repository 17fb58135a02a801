export const directiveFilters = [
  { value: 'ra-soat', status: 'draft', label: 'Đang rà soát' },
  { value: 'phat-hanh', status: 'issued', label: 'Đã phát hành' },
] as const

export type DirectiveFilter = (typeof directiveFilters)[number]['value']

/** The filter an address asks for; anything unknown means all. */
export const readDirectiveFilter = (given: unknown): DirectiveFilter | undefined =>
  directiveFilters.find(({ value }) => value === given)?.value

/** What the list is asked for; undefined: all. */
export const statusOf = (filter: DirectiveFilter | undefined) =>
  directiveFilters.find(({ value }) => value === filter)?.status
