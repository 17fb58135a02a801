import { z } from 'zod'
import { commonErrors } from '../../platform/errors.ts'
import { searchedWords } from '../../platform/search/searched-words.ts'
import {
  areaCriterion,
  type Criterion,
  filterCriteria,
  placeCriterion,
  stageCriterion,
  wordCriterion,
} from './criteria-store.ts'
import type { OpenRegister } from './open-register.ts'
import { recordStages } from './record-row.ts'
import { readsWholeRegister } from './registers-policy.ts'
import { type RecordFilter, readFilter } from './rules/record-filter.ts'

const mostFilters = 12

/** By what lists, maps and exports of a register are narrowed. */
export const narrowingQuery = {
  filter: z
    .union([z.string().max(500), z.array(z.string().max(500)).max(mostFilters)])
    .optional()
    .describe('“field:operation:value”, repeated; operations: is, in (parted by |), begins, min, max, known, unknown'),
  q: z.string().max(200).optional().describe('Words, with or without diacritics'),
  stage: z.enum(recordStages).optional(),
  placeId: z.uuid().optional(),
}

export type Narrowing = {
  filter?: string | string[] | undefined
  q?: string | undefined
  stage?: (typeof recordStages)[number] | undefined
  placeId?: string | undefined
}

/** @throws invalid_request with a sentence for each condition that is none */
export function readFilters({ known: { register } }: OpenRegister, { filter = [] }: Narrowing): RecordFilter[] {
  const read = [filter].flat().map((text) => readFilter(register, text))
  const problems = read.flatMap((one) => ('problem' in one ? one.problem : []))
  if (problems.length > 0)
    throw commonErrors.invalid_request({ fields: problems.map((message) => ({ path: 'filter', message })) })
  return read.flatMap((one) => ('problem' in one ? [] : one))
}

/** What is asked of records, and what the person may see of them. */
export function toCriteria(open: OpenRegister, query: Narrowing): Criterion[] {
  const { actor, scope, known } = open
  const of = { tenantId: actor.tenantId, register: known.register.code }
  const words = query.q === undefined ? null : searchedWords(query.q)
  return [
    ...filterCriteria(of, readFilters(open, query)),
    ...(words?.words ?? []).map((word) => wordCriterion(of, word)),
    ...(query.stage ? [stageCriterion(of, query.stage)] : []),
    ...(query.placeId ? [placeCriterion(of, [query.placeId])] : []),
    ...(readsWholeRegister(actor, known.register, scope)
      ? []
      : [areaCriterion(of, { placeIds: [...scope.placeIds], organizationIds: scope.seatIds })]),
  ]
}
