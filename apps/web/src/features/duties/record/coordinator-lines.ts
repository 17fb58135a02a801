import type { AssignmentPage } from '../../../api/operations'

export type CoordinatorLine = {
  name: string
  /** As the directive words it, once other agencies took over from those it named. */
  formerly: string[]
}

/** Each coordinating agency once: two that merged help as one. */
export function coordinatorLines({
  coordinators,
  timeline,
}: Pick<AssignmentPage, 'coordinators' | 'timeline'>): CoordinatorLine[] {
  const passedOn = timeline.some(({ kind }) => kind === 'coordinators_succeeded')
  const mentions = new Map<string, string[]>()
  for (const { organization, mention } of coordinators) {
    const name = organization?.name ?? mention
    mentions.set(name, [...(mentions.get(name) ?? []), mention])
  }
  return [...mentions].map(([name, worded]) => ({
    name,
    formerly: passedOn ? [...new Set(worded)].filter((mention) => mention !== name) : [],
  }))
}
