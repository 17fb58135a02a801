import type { Trx } from '../../platform/db/database.ts'
import {
  countedFurtherUpTo,
  countedUpTo,
  planSearch,
  type SearchedWords,
} from '../../platform/search/searched-words.ts'
import type { Actor } from '../access/index.ts'
import { type AssignmentFilter, type PersonalListQuery, toFilter } from './assignment-filter.ts'
import { findMergedInto } from './find-merged-into.ts'
import { countWords, findTogether } from './search-words-store.ts'

/** So many are looked at one by one; among more than these a page is full before all are. */
const fewEnough = 1000

/** What a person asks of their list, with what must be looked up before it can be asked of the database. */
export async function loadFilter(
  trx: Trx,
  actor: Actor,
  query: PersonalListQuery,
  today: string,
): Promise<AssignmentFilter> {
  const filter = toFilter(actor, query, today, await findMergedInto(trx, actor.tenantId, query, today))
  if (filter.words === null) return filter
  const { search, together } = await plan(trx, actor.tenantId, filter.words)
  if (together.length === 0) return { ...filter, words: search }
  const ids = await findTogether(trx, actor.tenantId, together, fewEnough + 1)
  if (ids.length > fewEnough) return { ...filter, words: search }
  const words = search.words.filter((word) => !together.includes(word))
  return { ...filter, words: { words, rare: null, among: ids } }
}

async function plan(trx: Trx, tenantId: string, words: SearchedWords) {
  const planned = planSearch(words, await countWords(trx, tenantId, words.words, countedUpTo))
  if (planned.together.length > 0 || planned.search.rare !== null || words.words.length === 1) return planned
  return planSearch(words, await countWords(trx, tenantId, words.words, countedFurtherUpTo), countedFurtherUpTo)
}
