import type { Assignment } from '../../../../api/operations'

export type LeadGroup = { lead: Assignment['lead']; items: Assignment[] }

/** Cards of one lead together; leads in the order in which their first cards stand. */
export function groupByLead(items: readonly Assignment[]): LeadGroup[] {
  const groups = new Map<string, LeadGroup>()
  for (const item of items) {
    const group = groups.get(item.lead.id) ?? { lead: item.lead, items: [] }
    group.items.push(item)
    groups.set(item.lead.id, group)
  }
  return [...groups.values()]
}
