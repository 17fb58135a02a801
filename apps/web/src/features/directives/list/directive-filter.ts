export const directiveFilters = [
  { value: 'ra-soat', label: 'Đang rà soát' },
  { value: 'phat-hanh', label: 'Đã phát hành' },
] as const

export type DirectiveFilter = (typeof directiveFilters)[number]['value']

/** The filter an address asks for; anything unknown means all. */
export const readDirectiveFilter = (given: unknown): DirectiveFilter | undefined =>
  directiveFilters.find(({ value }) => value === given)?.value
