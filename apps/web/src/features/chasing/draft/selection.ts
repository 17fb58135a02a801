/** What is chosen: of each agency everything it is late with ('all'), or some of its duties. */
export type Selection = ReadonlyMap<string, 'all' | ReadonlySet<string>>

export const noneChosen: Selection = new Map()

export const isAgencyChosen = (selection: Selection, organizationId: string): boolean => selection.has(organizationId)

export const isDutyChosen = (selection: Selection, organizationId: string, assignmentId: string): boolean => {
  const chosen = selection.get(organizationId)
  return chosen === 'all' || (chosen?.has(assignmentId) ?? false)
}

export function toggleAgency(selection: Selection, organizationId: string): Selection {
  const next = new Map(selection)
  if (!next.delete(organizationId)) next.set(organizationId, 'all')
  return next
}

/**
 * @param shown the agency's duties in sight: leaving one out of 'all' keeps these others
 */
export function toggleDuty(
  selection: Selection,
  organizationId: string,
  assignmentId: string,
  shown: readonly string[],
): Selection {
  const before = selection.get(organizationId)
  const chosen = new Set(before === 'all' ? shown : before)
  if (!chosen.delete(assignmentId)) chosen.add(assignmentId)
  const next = new Map(selection)
  if (chosen.size === 0) next.delete(organizationId)
  else next.set(organizationId, chosen)
  return next
}

export type WantedLetter = {
  organizationId: string
  assignmentIds: string[] | null
  directiveId: string | null
  level: number | null
}

/** One letter for each agency chosen. */
export const wantedLetters = (
  selection: Selection,
  { directiveId, level }: { directiveId?: string; level?: number },
): WantedLetter[] =>
  [...selection].map(([organizationId, chosen]) => ({
    organizationId,
    assignmentIds: chosen === 'all' ? null : [...chosen],
    directiveId: directiveId ?? null,
    level: level ?? null,
  }))

/** So many letters are drafted in one call. */
const mostAtOnce = 20

export const inTurns = (letters: readonly WantedLetter[]): WantedLetter[][] =>
  Array.from({ length: Math.ceil(letters.length / mostAtOnce) }, (_, index) =>
    letters.slice(index * mostAtOnce, (index + 1) * mostAtOnce),
  )
