import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { storeBytes } from '../../files/index.ts'
import { openAgencyLookup } from '../agency-lookup.ts'
import { insertDirective } from '../directive-changes-store.ts'
import { directivesErrors } from '../directives-errors.ts'
import { mayUploadDirective } from '../directives-policy.ts'
import { insertDraftDuties } from '../draft-duty-store.ts'
import { toDraftDuties } from '../rules/draft-from-reading.ts'
import { readDirective } from '../rules/read-directive.ts'
import { chooseName, fingerprint, type GivenSource, mediaTypeOf, readSource } from './read-source.ts'
import { refuseDuplicate } from './refuse-duplicate.ts'
import { findNamedBodies, toHeader } from './to-header.ts'

export type GivenDirective = GivenSource & { name: string; continueAnyway?: boolean }

/**
 * Reads a document and keeps it as a draft with the duties found; answers the draft's id.
 * Nothing is saved of a document that is here already, or that is no directive unless `continueAnyway`.
 */
export async function receiveDirective(services: Services, actor: Actor, given: GivenDirective): Promise<string> {
  if (!mayUploadDirective(actor)) throw commonErrors.not_allowed()
  const { bytes, text, sha256 } = readSource(given)
  const reading = readDirective(text)
  const header = toHeader(reading)
  const contentFingerprint = fingerprint(text)
  const identity = { ...header, fingerprint: contentFingerprint }
  const name = chooseName(given.name)
  return inTenant(services.database, actor.tenantId, async (trx) => {
    await refuseDuplicate(trx, actor, identity, null)
    if (!reading.isDirective && !given.continueAnyway) throw directivesErrors.not_a_directive({ warnings: reading.why })
    const lookUp = await openAgencyLookup(services, trx, actor.tenantId, header.issuedOn)
    const fileId = await storeBytes(services, trx, actor, { name, mediaType: mediaTypeOf(name), bytes })
    const id = newId()
    const now = services.clock.now()
    const isNew = await insertDirective(trx, {
      ...header,
      ...findNamedBodies(header, lookUp),
      tenantId: actor.tenantId,
      id,
      sourceText: text,
      sourceSha256: sha256,
      contentFingerprint,
      fileId,
      sourceName: name,
      paragraphs: reading.paragraphs,
      assignmentPart: reading.assignmentPart,
      expectedDuties: reading.expectedDuties,
      isDirective: reading.isDirective,
      warnings: reading.why,
      createdBy: actor.personId,
      createdAt: now,
    })
    if (!isNew) {
      await refuseDuplicate(trx, actor, identity, null)
      throw directivesErrors.directive_already_here()
    }
    const writing = { tenantId: actor.tenantId, directiveId: id, personId: actor.personId, now }
    await insertDraftDuties(trx, writing, toDraftDuties(reading.duties, lookUp))
    await appendAudit(services, trx, actor, {
      action: 'directive_received',
      subjectType: 'directive',
      subjectId: id,
      details: { name, number: header.number, symbol: header.symbol, duties: reading.duties.length },
    })
    return id
  })
}
