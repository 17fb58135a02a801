import type { DutyEventFact } from './duty-event.ts'

type OpenContributions = { openContributionCount: number; contributionDueOn: string | null }

/** Contributions that coordinators still owe the lead, from events by time: how many, and the earliest day one is due. */
export function contributionsOpen(ordered: readonly DutyEventFact[]): OpenContributions {
  const open = new Map<string, string | null>()
  for (const { kind, contributionId, dueOn } of ordered) {
    if (contributionId === undefined) continue
    if (kind === 'contribution_asked' || kind === 'contribution_returned') open.set(contributionId, dueOn ?? null)
    if (kind === 'contribution_given' || kind === 'contribution_dropped') open.delete(contributionId)
  }
  const days = [...open.values()].filter((day) => day !== null).sort()
  return { openContributionCount: open.size, contributionDueOn: days[0] ?? null }
}
