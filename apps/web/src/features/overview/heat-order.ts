import type { OverviewMatrix } from '../../api/operations'

/** On a phone only three or four agencies are in sight: those with most overdue first, else the official order. */
export function worstFirst({ agencies, cells }: OverviewMatrix): OverviewMatrix['agencies'] {
  const overdue = new Map<string, number>()
  for (const { organizationId, display } of cells)
    if (display === 'overdue') overdue.set(organizationId, (overdue.get(organizationId) ?? 0) + 1)
  return [...agencies].sort((left, right) => (overdue.get(right.id) ?? 0) - (overdue.get(left.id) ?? 0))
}
