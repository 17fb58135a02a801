/** Steps of the wizard, in their order, by ?buoc=… */
export const draftSteps = [
  { slug: 'can-cu', label: 'Căn cứ' },
  { slug: 'thay-doi', label: 'Thay đổi' },
  { slug: 'xem-truoc', label: 'Xem trước' },
  { slug: 'ghi-nhan', label: 'Ghi nhận' },
] as const

export type DraftStep = (typeof draftSteps)[number]['slug']

/** ?buoc=thay-doi&sua=… opens one change in the second step. */
export type ReorganizationSearch = { buoc?: DraftStep; sua?: string }

export function parseReorganizationSearch({ buoc, sua }: Record<string, unknown>): ReorganizationSearch {
  const step = draftSteps.find(({ slug }) => slug === buoc)?.slug
  return { ...(step ? { buoc: step } : {}), ...(typeof sua === 'string' ? { sua } : {}) }
}

/** The step before and the step after; null at the ends. */
export function stepsBeside(step: DraftStep): { before: DraftStep | null; after: DraftStep | null } {
  const at = draftSteps.findIndex(({ slug }) => slug === step)
  return { before: draftSteps[at - 1]?.slug ?? null, after: draftSteps[at + 1]?.slug ?? null }
}
