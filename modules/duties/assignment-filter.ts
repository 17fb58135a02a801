import { z } from 'zod'
import { daySchema } from '../../platform/http/day.ts'
import { type SearchedWords, searchedWords } from '../../platform/search/searched-words.ts'
import { type Actor, readableOrganizations } from '../access/index.ts'
import { shapes, urgencies } from './duty-answer.ts'
import { seesWholeProvince } from './duty-policy.ts'
import { displayStates, dutyClasses } from './rules/duty-state.ts'

/** Display states each assignment has exactly one of, then questions that cut across them. */
export const stateFilters = [
  ...displayStates,
  'open',
  'red',
  'next_7_days',
  'returned',
  'request_waiting',
  'waiting_contribution',
] as const
export type StateFilter = (typeof stateFilters)[number]

/** The classes, then the denominators of the two rates. */
export const classFilters = [...dutyClasses, 'completed', 'completed_or_overdue'] as const
export type ClassFilter = (typeof classFilters)[number]

const parts = ['lead', 'coordinate', 'all'] as const

/** Whose numbers: of the agencies of their time, or told by the agencies of today. */
export const unitBases = ['as_then', 'restated'] as const
export type UnitBasis = (typeof unitBases)[number]

/** One shape; counted: what statistics count; given: as directives give it, whole or recurring; all: parts and series beside what they belong to. */
export const shapeFilters = [...shapes, 'counted', 'given', 'all'] as const

/** In an address: yes, or left out. */
const wish = z.literal('true')

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
      'A display state; left out: all but the cancelled; open: not completed; red: overdue, also while it waits for the office; next_7_days: due within 7 days and the agency’s turn; returned: sent back and not proposed again; request_waiting: the lead asks for a later deadline or says it is not theirs; waiting_contribution: a coordinator is late with what it owes the lead',
    ),
  class: z
    .enum(classFilters)
    .optional()
    .describe('A class; completed: those with a deadline; completed_or_overdue: denominator of the second rate'),
  countedFrom: daySchema
    .optional()
    .describe(
      'With countedTo: due within these days, or without a deadline and given within them, as statistics count',
    ),
  countedTo: daySchema.optional(),
  seatPlaceId: z.uuid().optional().describe('Where the lead stands, without what lies in that place'),
  without: z
    .enum(['field', 'leader', 'place'])
    .optional()
    .describe('Only what has no field of work, no leader in charge, or a lead whose place is not known'),
  field: z.string().min(1).max(200).optional().describe('Lĩnh vực, in the words of the directory'),
  leaderPersonId: z.uuid().optional().describe('Lãnh đạo phụ trách'),
  placeId: z
    .uuid()
    .optional()
    .describe('Where the lead stands: a commune, or a province or former district with what lies in it'),
  urgency: z.enum(urgencies).optional(),
  shape: z
    .enum(shapeFilters)
    .optional()
    .describe('Default: what statistics count, and for agency people the parts their agencies lead too'),
  parentId: z.uuid().optional().describe('Parts or periods of this assignment; of every shape unless told'),
  deadlineFrom: daySchema.optional(),
  deadlineTo: daySchema.optional().describe('The last day'),
  assignedFrom: daySchema.optional(),
  assignedTo: daySchema.optional().describe('The last day'),
  escalation: z.coerce.number().int().min(1).max(3).optional().describe('Chased up to this level or further'),
}

/** What only a person’s own list is narrowed by, beside `assignmentListQuery`: no number stands for these. */
export const personalListQuery = {
  watching: wish.optional().describe('Only what the caller watches'),
  mine: wish.optional().describe('Only what is assigned to the caller’s own agencies'),
  q: z
    .string()
    .max(200)
    .optional()
    .describe('Words with or without diacritics: each must occur, the last one may be only begun'),
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
  field: string | null
  leaderPersonId: string | null
  placeId: string | null
  urgency: (typeof urgencies)[number] | null
  shape: (typeof shapeFilters)[number]
  /** With shape 'counted': parts these organizations lead are shown beside. */
  partsLedBy: string[]
  parentId: string | null
  /** Days, both inclusive; null at an open end. */
  deadline: { from: string | null; to: string | null }
  assigned: { from: string | null; to: string | null }
  /** At least this level; null: whatever it is. */
  escalation: number | null
  watchedBy: string | null
  words: SearchedWords | null
  /** The days statistics count by: of the deadline, without one of the day it was given. */
  countedFrom?: string | null
  countedTo?: string | null
  seatPlaceId?: string | null
  without?: 'field' | 'leader' | 'place' | null
  /** The picture of one directive shows its cancelled assignments too. */
  withCancelled?: boolean
}

/** A list as one person asks for it. */
export type PersonalListQuery = AssignmentListQuery & {
  watching?: 'true' | undefined
  mine?: 'true' | undefined
  q?: string | undefined
}

/** Whoever asks for one duty’s parts, or for what they watch, means all they may see of it. */
const defaultPart = (query: PersonalListQuery, wholeProvince: boolean) =>
  wholeProvince || query.parentId !== undefined || query.watching ? 'all' : 'lead'

/** Which organizations a list is about; null: no bound by organization. */
function organizationsOf(query: PersonalListQuery, own: string[], ownPart: boolean, mergedInto: readonly string[]) {
  const asked = query.organizationId ? [query.organizationId, ...mergedInto] : null
  if (query.mine) return own.filter((id) => asked?.includes(id) ?? true)
  return asked ?? (ownPart ? own : null)
}

/**
 * Turns a query into a filter that never reaches beyond what the caller may see.
 * @param mergedInto closed agencies that count with the one asked for
 */
export function toFilter(
  actor: Actor,
  query: PersonalListQuery,
  today: string,
  mergedInto: readonly string[] = [],
): AssignmentFilter {
  const wholeProvince = seesWholeProvince(actor)
  const own = readableOrganizations(actor)
  const part = query.mine ? 'lead' : (query.part ?? defaultPart(query, wholeProvince))
  const ownPart = own.length > 0 && query.organizationId === undefined && part !== 'all'
  return {
    tenantId: actor.tenantId,
    today,
    visibleTo: wholeProvince || ownPart ? null : own,
    part,
    organizationIds: organizationsOf(query, own, ownPart, mergedInto),
    directiveId: query.directiveId ?? null,
    state: query.state ?? null,
    class: query.class ?? null,
    field: query.field ?? null,
    leaderPersonId: query.leaderPersonId ?? null,
    placeId: query.placeId ?? null,
    urgency: query.urgency ?? null,
    shape: query.shape ?? (query.parentId ? 'all' : 'counted'),
    partsLedBy: query.shape === undefined && (!wholeProvince || ownPart || query.mine) ? own : [],
    parentId: query.parentId ?? null,
    deadline: { from: query.deadlineFrom ?? null, to: query.deadlineTo ?? null },
    assigned: { from: query.assignedFrom ?? null, to: query.assignedTo ?? null },
    escalation: query.escalation ?? null,
    watchedBy: query.watching ? actor.personId : null,
    words: searchedWords(query.q ?? ''),
    countedFrom: query.countedFrom ?? null,
    countedTo: query.countedTo ?? null,
    seatPlaceId: query.seatPlaceId ?? null,
    without: query.without ?? null,
  }
}
