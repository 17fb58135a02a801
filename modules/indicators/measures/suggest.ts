import { type Measure, suggestMeasures } from '../../../pack-kit/index.ts'
import type { KnownProgramme, Programmes } from '../programmes.ts'
import type { DutyWords, MeasureKind, MeasureTerms } from './measure-store.ts'

const mostSuggested = 8

export type Suggestion = Pick<MeasureTerms, 'programme' | 'kind' | 'code'> & {
  name: string
  note: string
  score: number
  found: string[]
}

const kindAndCode = (by: Measure['by']): { kind: MeasureKind; code: string } => {
  if ('register' in by) return { kind: 'register', code: by.register }
  return 'indicator' in by ? { kind: 'indicator', code: by.indicator } : { kind: 'scorecard', code: by.scorecard }
}

/** The name of a register, an indicator or a scorecard; null where the programme has none of that code. */
export function nameOfMeasure({ programme }: KnownProgramme, kind: MeasureKind, code: string): string | null {
  const lists = { register: programme.registers, indicator: programme.indicators, scorecard: programme.scorecards }
  const list: readonly { code: string; name: string }[] = lists[kind]
  return list.find((one) => one.code === code)?.name ?? null
}

/** What a duty could be measured by in any programme, the likeliest first: a suggestion, never an answer. */
export function suggestFor(programmes: Programmes, { text, leadName }: DutyWords): Suggestion[] {
  return programmes.all
    .flatMap((known) =>
      suggestMeasures(known.programme, text, leadName).map(
        ({ measure, score, foundInText, foundInLead }): Suggestion => {
          const by = kindAndCode(measure.by)
          const name = nameOfMeasure(known, by.kind, by.code) ?? by.code
          const found = [...new Set([...foundInText, ...foundInLead])]
          return { programme: known.programme.code, ...by, name, note: measure.note, score, found }
        },
      ),
    )
    .toSorted((one, other) => other.score - one.score)
    .filter(
      (one, index, all) =>
        all.findIndex(
          ({ kind, code, programme }) => kind === one.kind && code === one.code && programme === one.programme,
        ) === index,
    )
    .slice(0, mostSuggested)
}
