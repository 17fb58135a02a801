import type { Assignment } from '../../../api/operations'

export type DutyGroup = {
  dutyId: string
  ordinal: number
  text: string
  product: string | null
  assignments: Assignment[]
}

/** Assignments of the same duty together, duties in the order of the directive, agencies by name. */
export function groupByDuty(assignments: readonly Assignment[]): DutyGroup[] {
  const groups = new Map<string, DutyGroup>()
  for (const assignment of assignments) {
    const { dutyId, ordinal, text, product } = assignment
    const group = groups.get(dutyId) ?? { dutyId, ordinal, text, product, assignments: [] }
    group.assignments.push(assignment)
    groups.set(dutyId, group)
  }
  for (const group of groups.values()) group.assignments.sort((a, b) => a.lead.name.localeCompare(b.lead.name, 'vi'))
  return [...groups.values()].sort((a, b) => a.ordinal - b.ordinal)
}
