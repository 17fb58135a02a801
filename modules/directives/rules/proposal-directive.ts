import type { RelationKind } from './directive-reading.ts'
import { numberKey } from './relation-number.ts'

type CitedAndKnown = { kind: RelationKind; citedNumber: string; relatedDirectiveId: string | null }

/**
 * The directive a change is made to: the one cited under the number the change names, else the only one that is amended.
 * Null while it is not known which directive of the space that is.
 */
export function amendedDirective(amendedNumber: string | null, relations: readonly CitedAndKnown[]): string | null {
  const key = amendedNumber === null ? null : numberKey(amendedNumber)
  const wanted =
    key === null
      ? relations.filter(({ kind }) => kind === 'amends')
      : relations.filter(({ citedNumber }) => numberKey(citedNumber) === key)
  if (key === null && new Set(wanted.map(({ citedNumber }) => numberKey(citedNumber) ?? citedNumber)).size > 1)
    return null
  const known = new Set(wanted.flatMap(({ relatedDirectiveId }) => relatedDirectiveId ?? []))
  return known.size === 1 ? ([...known][0] ?? null) : null
}
