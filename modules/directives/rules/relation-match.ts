import { keyOf, type NumberAndSymbol, numberKey } from './relation-number.ts'

export type CitableDirective = NumberAndSymbol & {
  id: string
  /** yyyy-mm-dd */
  issuedOn: string | null
}

/** A document as another directive cites it. */
export type CitedDocument = {
  /** the directive that cites, which does not cite itself */
  directiveId: string
  citedNumber: string
  /** yyyy-mm-dd */
  citedOn: string | null
}

/** Directives by the key of their number, so that many citations are matched in one pass. */
export function byNumber(directives: readonly CitableDirective[]): Map<string, CitableDirective[]> {
  const groups = new Map<string, CitableDirective[]>()
  for (const directive of directives) {
    const key = keyOf(directive)
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), directive])
  }
  return groups
}

/** The one directive a citation can mean: same number and, where cited, same date; null when none or several fit. */
export function matchCitation(
  { directiveId, citedNumber, citedOn }: CitedDocument,
  known: ReadonlyMap<string, readonly CitableDirective[]>,
): string | null {
  const key = numberKey(citedNumber)
  const fitting = (key === null ? [] : (known.get(key) ?? [])).filter(
    ({ id, issuedOn }) => id !== directiveId && (citedOn === null || issuedOn === citedOn),
  )
  return fitting.length === 1 ? (fitting[0]?.id ?? null) : null
}
