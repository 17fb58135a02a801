import { z } from 'zod'
import { type Actor, readableOrganizations } from '../access/index.ts'
import { seesWholeProvince } from './duty-policy.ts'
import { displayStates, dutyClasses } from './rules/duty-state.ts'

/** Display states each assignment has exactly one of, then questions that cut across them. */
export const stateFilters = [...displayStates, 'open', 'red', 'next_7_days', 'returned'] as const
export type StateFilter = (typeof stateFilters)[number]

/** The classes, then the denominators of the two rates. */
export const classFilters = [...dutyClasses, 'completed', 'completed_or_overdue'] as const
export type ClassFilter = (typeof classFilters)[number]

const parts = ['lead', 'coordinate', 'all'] as const

/** Whose numbers: of the agencies of their time, or told by the agencies of today. */
export const unitBases = ['as_then', 'restated'] as const
export type UnitBasis = (typeof unitBases)[number]

/** What a list can be narrowed to; numbers carry it so that they open the list behind them. */
export const assignmentListQuery = {
  part: z
    .enum(parts)
    .optional()
    .describe('Which part the organization plays; default lead for agency people, all for others'),
  organizationId: z
    .uuid()
    .optional()
    .describe('Default: the caller’s own agencies; every agency for who works for none, or when part is all'),
  units: z
    .enum(unitBases)
    .optional()
    .describe('restated: with what was done by agencies that were wholly taken over by this one; default as_then'),
  directiveId: z.uuid().optional(),
  state: z
    .enum(stateFilters)
    .optional()
    .describe(
      'A display state; left out: all but the cancelled; open: not completed; red: overdue, also while it waits for the office; next_7_days: due within 7 days and the agency’s turn; returned: sent back and not proposed again',
    ),
  class: z
    .enum(classFilters)
    .optional()
    .describe('A class; completed: those with a deadline; completed_or_overdue: denominator of the second rate'),
}

export const assignmentListQuerySchema = z.object(assignmentListQuery).meta({ id: 'AssignmentListQuery' })
export type AssignmentListQuery = z.output<typeof assignmentListQuerySchema>

/** A number and the list behind it. */
export const countedSchema = z
  .object({ count: z.number().int(), list: assignmentListQuerySchema })
  .meta({ id: 'CountedAssignments' })

/** What the store is asked for: the caller's bounds and the caller's wish. */
export type AssignmentFilter = {
  tenantId: string
  today: string
  /** Only what these organizations take part in; null when no bound is needed. */
  visibleTo: string[] | null
  part: (typeof parts)[number]
  organizationIds: string[] | null
  directiveId: string | null
  state: StateFilter | null
  class: ClassFilter | null
  words: string | null
  /** The picture of one directive shows its cancelled assignments too. */
  withCancelled?: boolean
}

/**
 * Turns a query into a filter that never reaches beyond what the caller may see.
 * @param mergedInto closed agencies that count with the one asked for
 */
export function toFilter(
  actor: Actor,
  query: AssignmentListQuery & { q?: string | undefined },
  today: string,
  mergedInto: readonly string[] = [],
): AssignmentFilter {
  const wholeProvince = seesWholeProvince(actor)
  const own = readableOrganizations(actor)
  const part = query.part ?? (wholeProvince ? 'all' : 'lead')
  const ownPart = own.length > 0 && query.organizationId === undefined && part !== 'all'
  return {
    tenantId: actor.tenantId,
    today,
    visibleTo: wholeProvince || ownPart ? null : own,
    part,
    organizationIds: query.organizationId ? [query.organizationId, ...mergedInto] : ownPart ? own : null,
    directiveId: query.directiveId ?? null,
    state: query.state ?? null,
    class: query.class ?? null,
    words: query.q?.trim() || null,
  }
}
