import type { Trx } from '../../../../platform/db/database.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { AgencyLookup } from '../../agency-lookup.ts'
import { namesNewLeads } from '../../proposals/proposal-record.ts'
import { insertProposals } from '../../proposals/proposal-store.ts'
import { remakeProposals } from '../../proposals/remake-proposals.ts'
import type { AmendmentReading, DirectiveReading } from '../../rules/directive-reading.ts'
import { type Reckon, toDeadline } from '../../rules/draft-from-reading.ts'
import { foldText } from '../../rules/fold-text.ts'
import { type NumberAndSymbol, tidyCited } from '../../rules/relation-number.ts'
import { insertRelations } from '../relation-store.ts'
import { relinkCitations } from '../relink-citations.ts'

/** What a received directive cites and asks to change. `text` is its frozen source text. */
export type ReadRelations = {
  tenantId: string
  directiveId: string
  header: NumberAndSymbol
  text: string
  reading: Pick<DirectiveReading, 'relations' | 'amendments'>
  lookUp: AgencyLookup
  reckon: Reckon
  at: Date
}

function toProposal(amendment: AmendmentReading, index: number, { text, lookUp, reckon }: ReadRelations) {
  const { kind, span, agencies, amendedNumber, oldWords, newWords, point } = amendment
  const deadline = toDeadline(amendment.deadline, reckon)
  const mentions = agencies.length === 0 && namesNewLeads(kind) && newWords !== null ? [newWords] : agencies
  return {
    id: newId(),
    position: index + 1,
    kind,
    words: foldText(text.slice(span.start, span.end)),
    spans: [{ start: span.start, end: span.end }],
    proposed: {
      deadlineOn: deadline.on,
      deadlineWords: deadline.words,
      organizationIds: [...new Set(mentions.flatMap((mention) => lookUp(mention).organizationIds))],
      mentions,
      wording: kind === 'new_wording' || kind === 'added_duty' ? newWords : null,
      amendedNumber,
      oldWords,
      point,
    },
  }
}

/**
 * Keeps what a new directive cites, links it both ways by number, and makes a proposal of each change it asks for.
 * Called once when a directive is received, in its transaction.
 */
export async function recordRelations(trx: Trx, read: ReadRelations): Promise<void> {
  const { tenantId, directiveId, reading, header, at } = read
  await insertRelations(
    trx,
    { tenantId, directiveId },
    reading.relations.map(({ kind, number, date, name, span, confidence }, index) => ({
      position: index + 1,
      kind,
      citedNumber: tidyCited(number),
      citedOn: date,
      citedName: name || null,
      spans: [{ start: span.start, end: span.end }],
      confidence,
    })),
  )
  const proposals = reading.amendments.map((amendment, index) => toProposal(amendment, index, read))
  await insertProposals(trx, { tenantId, directiveId }, proposals)
  await relinkCitations(trx, tenantId, at, { names: [header], changedIds: [directiveId] })
  if (proposals.length > 0) await remakeProposals(trx, tenantId, { ofDirectives: [directiveId] })
}
