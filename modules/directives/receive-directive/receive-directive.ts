import type { Trx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Services } from '../../../platform/services.ts'
import { appendAudit } from '../../audit/index.ts'
import { openAgencyLookup } from '../agency-lookup.ts'
import { insertDirective } from '../directive-changes-store.ts'
import { directivesErrors } from '../directives-errors.ts'
import type { FileReading } from '../reading/reading-process/reading-tasks.ts'
import { recordRelations } from '../relations/record-relations/record-relations.ts'
import { lockCitations } from '../relations/relation-store.ts'
import { insertDraftDuties } from '../review/draft-duty-store.ts'
import { openReckonerFor } from '../review/reckon-deadline.ts'
import { toDraftDuties } from '../rules/draft-from-reading.ts'
import { readUrgency } from '../rules/read-urgency.ts'
import { insertSource } from '../source/source-page-store.ts'
import { fingerprint, hashText } from './read-source.ts'
import { refuseDuplicate } from './refuse-duplicate.ts'
import { findNamedBodies, toHeader } from './to-header.ts'

/** Who gave the document; that they may is checked by what calls this. */
export type Giver = { tenantId: string; personId: string }

/** A document with what was read in it, its original already recorded. */
export type ReceivedDocument = FileReading & {
  fileId: string
  name: string
  continueAnyway: boolean
  /** id of the new directive, when something was stored under it before */
  id?: string
  /** storage keys of pages already pictured, by page number */
  imageKeys?: ReadonlyMap<number, string>
}

/**
 * Keeps a document that was read as a draft with the duties found; answers the draft's id.
 * @throws directive_already_here, or not_a_directive unless `continueAnyway`; the transaction is then to be given up
 */
export async function receiveDirective(
  services: Services,
  trx: Trx,
  giver: Giver,
  { document, reading, fileId, name, continueAnyway, id = newId(), imageKeys = new Map() }: ReceivedDocument,
): Promise<string> {
  const { tenantId, personId } = giver
  const header = toHeader(reading)
  const contentFingerprint = fingerprint(document.text)
  const identity = { ...header, fingerprint: contentFingerprint }
  await lockCitations(trx, tenantId)
  await refuseDuplicate(trx, giver, identity, null)
  if (!reading.isDirective && !continueAnyway) throw directivesErrors.not_a_directive({ warnings: reading.why })
  const lookUp = await openAgencyLookup(services, trx, tenantId, header.issuedOn)
  const now = services.clock.now()
  const isNew = await insertDirective(trx, {
    ...header,
    ...findNamedBodies(header, lookUp),
    tenantId,
    id,
    urgency: readUrgency(document.text),
    sourceText: document.text,
    sourceSha256: hashText(document.text),
    contentFingerprint,
    fileId,
    sourceName: name,
    paragraphs: reading.paragraphs,
    assignmentPart: reading.assignmentPart,
    expectedDuties: reading.expectedDuties,
    isDirective: reading.isDirective,
    warnings: reading.why,
    createdBy: personId,
    createdAt: now,
  })
  if (!isNew) {
    await refuseDuplicate(trx, giver, identity, null)
    throw directivesErrors.directive_already_here()
  }
  await insertSource(trx, { tenantId, directiveId: id }, document, imageKeys)
  const reckon = await openReckonerFor([...reading.duties, ...reading.amendments], trx, tenantId, header.issuedOn)
  const writing = { tenantId, directiveId: id, personId, now }
  await insertDraftDuties(trx, writing, toDraftDuties(reading.duties, lookUp, reckon))
  await recordRelations(trx, {
    tenantId,
    directiveId: id,
    header,
    text: document.text,
    reading,
    lookUp,
    reckon,
    at: now,
  })
  await appendAudit(services, trx, giver, {
    action: 'directive_received',
    subjectType: 'directive',
    subjectId: id,
    details: { name, number: header.number, symbol: header.symbol, duties: reading.duties.length },
  })
  return id
}
