import { searchedWords } from '../../../platform/search/searched-words.ts'
import { dayOf, loadNames } from '../names.ts'
import type { OpenRegister } from '../open-register.ts'
import { indexOf } from '../record-index.ts'
import type { RecordRow } from '../record-row.ts'

/**
 * Of some records as they were, those that have every word searched for: the same words as present ones are found by, named as their
 * places and agencies were on the day of the record.
 */
export async function havingWords(
  { trx, actor, known: { register }, today }: OpenRegister,
  records: readonly RecordRow[],
  text: string,
): Promise<RecordRow[]> {
  const asked = searchedWords(text)
  if (asked === null || records.length === 0) return [...records]
  const dated = records.map((record) => ({ record, values: record.values, on: dayOf(register, record.values, today) }))
  const names = await loadNames(trx, actor.tenantId, register, dated)
  return dated.flatMap(({ record, values, on }) => {
    const words = indexOf(register, values, names, on).words.split(' ')
    const has = asked.words.every(({ word, isBeginning }) =>
      words.some((own) => (isBeginning ? own.startsWith(word) : own === word)),
    )
    return has ? [record] : []
  })
}
