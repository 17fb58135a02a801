import type { MeasuresOfDuty } from '../../../../api/operations'

type Kind = MeasuresOfDuty['ties'][number]['kind']

/** Something a duty is measured by, or could be. */
export type MeasureChoice = {
  key: string
  programme: string
  kind: Kind
  code: string
  name: string
  /** the words it was suggested by, and what it shows; empty where it was tied by hand */
  why: string
  /** null: not chosen */
  tieId: string | null
}

type Named = { programme: string; kind: Kind; code: string }
const keyOf = ({ programme, kind, code }: Named): string => `${programme}.${kind}.${code}`

/** What is chosen first, then what else the words suggest. */
export function measureChoices({ ties, suggestions }: Pick<MeasuresOfDuty, 'ties' | 'suggestions'>): MeasureChoice[] {
  const suggested = new Map(suggestions.map((one) => [keyOf(one), one]))
  const whyOf = (key: string): string => {
    const one = suggested.get(key)
    return one ? `Khớp: ${one.found.map((words) => `“${words}”`).join(', ')}. ${one.note}` : ''
  }
  const tied = new Set(ties.map(keyOf))
  const choiceOf = (named: Named & { name: string }, tieId: string | null): MeasureChoice => {
    const { programme, kind, code, name } = named
    const key = keyOf(named)
    return { key, programme, kind, code, name, why: whyOf(key), tieId }
  }
  return [
    ...ties.map((tie) => choiceOf(tie, tie.id)),
    ...suggestions.filter((one) => !tied.has(keyOf(one))).map((one) => choiceOf(one, null)),
  ]
}

/** 'Tỷ lệ bao phủ bảo hiểm y tế', or how many are suggested. */
export function summaryWords({ ties, suggestions }: Pick<MeasuresOfDuty, 'ties' | 'suggestions'>): string {
  if (ties.length > 0) return ties.map(({ name }) => name).join('; ')
  return `chưa chọn, có ${suggestions.length} gợi ý`
}
