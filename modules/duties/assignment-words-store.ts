import { type SqlBool, sql } from 'kysely'
import { afterBeginning, type SearchedWord, type SearchedWords } from '../../platform/search/searched-words.ts'
import type { Condition } from './assignment-narrowings-store.ts'

/** Over `assignment_word said`. Equality and order may use an index under row-level security; patterns may not. */
export const wordRange = ({ word, isBeginning }: SearchedWord): Condition =>
  isBeginning
    ? sql<SqlBool>`said.word >= ${word} and said.word < ${afterBeginning(word)}`
    : sql<SqlBool>`said.word = ${word}`

/** `limit` keeps it a look-up by assignment. */
const occurs = (tenantId: string, word: SearchedWord): Condition => sql`coalesce((select true from assignment_word said
  where said.tenant_id = ${tenantId} and said.assignment_id = assignment.id and ${wordRange(word)} limit 1), false)`

/** Rows of what has a word. */
export const having = (tenantId: string, word: SearchedWord) => sql`select said.assignment_id from assignment_word said
  where said.tenant_id = ${tenantId} and ${wordRange(word)}`

/** Conditions over `assignment`: the few that are known to have rare words, and of each the other words looked up in order. */
export const wordConditions = (tenantId: string, { words, rare, among }: SearchedWords): Condition[] => [
  ...(among ? [sql<SqlBool>`assignment.id = any(${among}::uuid[])`] : []),
  ...(rare ? [sql<SqlBool>`assignment.id = any(array(${having(tenantId, rare)}))`] : []),
  ...words.map((word) => occurs(tenantId, word)),
]
