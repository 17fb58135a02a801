import type { Trx } from '../../../platform/db/database.ts'
import { remakeProposals } from '../proposals/remake-proposals.ts'
import { byNumber, matchCitation } from '../rules/relation-match.ts'
import { citedForms, keyOf, type NumberAndSymbol, numberKey, writtenNumbers } from '../rules/relation-number.ts'
import {
  findCitableDirectives,
  findUndecidedCitations,
  lockCitations,
  type RelationRow,
  updateLinks,
} from './relation-store.ts'

const numbersOf = (keys: readonly (string | null)[]): string[] => [
  ...new Set(keys.flatMap((key) => (key === null ? [] : writtenNumbers(key)))),
]

/** Directives that carry one of these numbers now: what is linked to them by number is looked at again. */
async function findBearers(trx: Trx, tenantId: string, names: readonly NumberAndSymbol[]): Promise<string[]> {
  const keys = names.map(keyOf)
  const found = await findCitableDirectives(trx, tenantId, numbersOf(keys))
  return found.filter((directive) => keys.includes(keyOf(directive))).map(({ id }) => id)
}

/**
 * Looks again at every citation that no person has decided and that these names, or what a directive itself cites, may
 * concern: linked when exactly one directive of the space fits. A few statements whatever the number of citations.
 * @param names numbers that came, went or changed
 * @param changedIds directives whose own citations and whose links by number are looked at too
 */
export async function relinkCitations(
  trx: Trx,
  tenantId: string,
  at: Date,
  { names, changedIds }: { names: readonly NumberAndSymbol[]; changedIds: readonly string[] },
): Promise<void> {
  await lockCitations(trx, tenantId)
  const bearers = await findBearers(trx, tenantId, names)
  const citations = await findUndecidedCitations(trx, tenantId, {
    directiveIds: changedIds,
    forms: [...new Set(names.flatMap(citedForms))],
    linkedTo: [...new Set([...bearers, ...changedIds])],
  })
  const keys = citations.map(({ citedNumber }) => numberKey(citedNumber))
  const known = byNumber(await findCitableDirectives(trx, tenantId, numbersOf(keys)))
  const changed = citations
    .map((citation): RelationRow => ({ ...citation, relatedDirectiveId: matchCitation(citation, known) }))
    .filter(({ relatedDirectiveId }, index) => relatedDirectiveId !== citations[index]?.relatedDirectiveId)
  await updateLinks(
    trx,
    tenantId,
    changed.map(({ directiveId, position, relatedDirectiveId }) => ({ directiveId, position, relatedDirectiveId })),
    at,
  )
  const amending = changed.map(({ directiveId }) => directiveId)
  if (amending.length > 0) await remakeProposals(trx, tenantId, { ofDirectives: [...new Set(amending)] })
}
