import type { Trx } from '../../platform/db/database.ts'
import { findFields, nameOfField } from '../organizations/index.ts'
import { foldWords } from '../places/index.ts'
import type { Decision, Source } from './follower.ts'
import { findPlaceNames } from './place-names-store.ts'
import { type SuccessorOption, type Suggestion, suggestSuccessor } from './rules/suggest-successor.ts'

export type Decider = {
  suggest(sourceId: string, text: string): Suggestion | null
  decide(sourceId: string, subject: { text: string; chosen: readonly string[] | null }): Decision
}

const onlySuccessor = ({ ends, successors }: Source): string | null => {
  const [only, ...others] = successors
  return ends && only && others.length === 0 && only.fields === null ? only.id : null
}

/** Whether there is anything to choose: more than the one successor that takes over everything. */
export const mayChooseFor = (source: Source): boolean => onlySuccessor(source) === null

/** Whether these may be chosen for a source: its successors, and itself while it goes on. */
export const mayChoose = ({ id, ends, successors }: Source, chosen: readonly string[]): boolean =>
  chosen.length > 0 &&
  chosen.every((one) => successors.some((successor) => successor.id === one) || (!ends && one === id))

/**
 * Prepares deciding who takes over from these sources.
 * @param undecided whether what nobody chose for goes where suggested, or waits
 */
export async function makeDecider(
  trx: Trx,
  tenantId: string,
  sources: ReadonlyMap<string, Source>,
  undecided: 'wait' | 'suggested',
): Promise<Decider> {
  const open = [...sources.values()].filter((source) => onlySuccessor(source) === null)
  const successorIds = [...new Set(open.flatMap(({ successors }) => successors.map(({ id }) => id)))]
  const placeNames = await findPlaceNames(trx, tenantId, successorIds)
  const options = new Map<string, SuccessorOption[]>(
    open.map(({ id, successors }) => [
      id,
      successors.map((successor) => ({ ...successor, placeNames: placeNames.get(successor.id) ?? [] })),
    ]),
  )
  function suggest(sourceId: string, text: string): Suggestion | null {
    const fields = findFields(text).map(({ code }) => code)
    return suggestSuccessor({ text: foldWords(text), fields }, options.get(sourceId) ?? [], nameOfField)
  }
  return {
    suggest,
    decide(sourceId, { text, chosen }) {
      const source = sources.get(sourceId)
      if (!source) return 'stays'
      if (chosen && mayChoose(source, chosen)) {
        const others = chosen.filter((id) => id !== sourceId)
        return others.length === 0 ? 'stays' : { successorIds: others, ground: 'chosen' }
      }
      const only = onlySuccessor(source)
      if (only) return { successorIds: [only], ground: 'only' }
      const suggestion = undecided === 'suggested' ? suggest(sourceId, text) : null
      if (suggestion && (source.ends || suggestion.certainty === 'sure'))
        return { successorIds: suggestion.ids, ground: 'suggested' }
      return source.ends ? 'waits' : 'stays'
    },
  }
}
