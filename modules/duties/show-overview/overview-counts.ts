import { daysBetween } from '../../../pack-kit/index.ts'
import type { OrganizationRef } from '../assignment-row.ts'
import { classify, type DisplayState, displayStates } from '../rules/duty-state.ts'
import { type ClassCounts, noCounts } from '../rules/rates.ts'
import { countByName } from '../rules/waiting-for.ts'
import type { GroupRow, HeldRow } from './overview-store.ts'

/** Assignments counted under every name the leaders' page uses. */
export type Counts = {
  assignments: number
  classes: ClassCounts
  displays: Record<DisplayState, number>
  nextSevenDays: number
  longestOfficeDays: number | null
}

const noDisplays = Object.fromEntries(displayStates.map((name) => [name, 0])) as Record<DisplayState, number>

/** Names the groups by the same rules as single assignments and adds them up. */
export function addUp(groups: readonly GroupRow[], today: string): Counts {
  const counts: Counts = {
    assignments: 0,
    classes: { ...noCounts },
    displays: { ...noDisplays },
    nextSevenDays: 0,
    longestOfficeDays: null,
  }
  for (const { stage, relation, count, earliestProposal } of groups) {
    const state = classify(stage, relation)
    counts.assignments += count
    if (state.class) counts.classes[state.class] += count
    counts.displays[state.display] += count
    if (relation === 'near') counts.nextSevenDays += count
    if (state.turn === 'office' && earliestProposal)
      counts.longestOfficeDays = Math.max(counts.longestOfficeDays ?? 0, daysBetween(earliestProposal, today))
  }
  return counts
}

/** The same for each agency, most overdue first, then by name. */
export function addUpByAgency(groups: readonly GroupRow[], organizations: readonly OrganizationRef[], today: string) {
  const byLead = Map.groupBy(groups, (group) => group.leadOrganizationId)
  return organizations
    .map((organization) => ({ organization, ...addUp(byLead.get(organization.id) ?? [], today) }))
    .sort(
      (left, right) =>
        right.classes.in_progress_overdue - left.classes.in_progress_overdue ||
        left.organization.name.localeCompare(right.organization.name, 'vi'),
    )
}

/** For whom the overdue assignments wait: who holds their difficulty, the office, or else their own lead. */
export function overdueWaiting(
  groups: readonly GroupRow[],
  held: readonly HeldRow[],
  organizations: readonly OrganizationRef[],
): { name: string; count: number }[] {
  const names = new Map(organizations.map(({ id, name, shortName }) => [id, shortName ?? name]))
  const nameOf = (leadOrganizationId: string) => names.get(leadOrganizationId) ?? ''
  const late = groups.filter(({ stage, relation }) => stage !== 'completed' && relation === 'late')
  return countByName([
    ...late.map(({ leadOrganizationId, stage, count }) => ({
      stage,
      difficultyAt: null,
      leadName: nameOf(leadOrganizationId),
      holderName: null,
      count,
    })),
    ...held.flatMap(({ leadOrganizationId, difficultyAt, holderName, count }) => {
      const facts = { stage: 'in_progress' as const, leadName: nameOf(leadOrganizationId), holderName }
      return [
        { ...facts, difficultyAt, count },
        { ...facts, difficultyAt: null, count: -count },
      ]
    }),
  ])
}
