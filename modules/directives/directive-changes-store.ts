import type { Updateable } from 'kysely'
import type { Directive } from '../../db/generated/database.ts'
import type { Trx } from '../../platform/db/database.ts'
import type { DirectiveHeader, DirectiveSource, DirectiveTerms, HeaderConfidence } from './directive-record.ts'

export type NewDirective = DirectiveHeader &
  DirectiveSource & {
    tenantId: string
    id: string
    place: string | null
    addressees: string[]
    recipients: string[]
    legalBasis: string[]
    confidence: HeaderConfidence
    urgency: DirectiveTerms['urgency']
    sourceSha256: string
    contentFingerprint: string
    fileId: string
    sourceName: string
    isDirective: boolean
    warnings: string[]
    createdBy: string
    createdAt: Date
  }

/** Inserts a draft; false when the same document is there already, also when it came in at this very moment. */
export async function insertDirective(trx: Trx, directive: NewDirective): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('directive')
    .values({
      tenant_id: directive.tenantId,
      id: directive.id,
      status: 'draft',
      kind: directive.kind,
      number: directive.number,
      symbol: directive.symbol,
      issued_on: directive.issuedOn,
      place: directive.place,
      issuer: directive.issuer,
      subject: directive.subject,
      urgency: directive.urgency,
      signer_position: directive.signerPosition,
      signer_name: directive.signerName,
      addressees: directive.addressees,
      recipients: directive.recipients,
      legal_basis: directive.legalBasis,
      confidence: JSON.stringify(directive.confidence),
      reporting: directive.reporting && JSON.stringify(directive.reporting),
      focal_organization_id: directive.focalOrganizationId,
      committee_organization_id: directive.committeeOrganizationId,
      source_text: directive.sourceText,
      source_sha256: directive.sourceSha256,
      content_fingerprint: directive.contentFingerprint,
      source_file_id: directive.fileId,
      source_name: directive.sourceName,
      paragraphs: JSON.stringify(directive.paragraphs),
      assignment_part: directive.assignmentPart && JSON.stringify(directive.assignmentPart),
      expected_duties: directive.expectedDuties,
      is_directive: directive.isDirective,
      reading_warnings: directive.warnings,
      created_by: directive.createdBy,
      created_at: directive.createdAt,
      updated_at: directive.createdAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

async function update(trx: Trx, tenantId: string, id: string, changes: Updateable<Directive>): Promise<void> {
  await trx
    .updateTable('directive')
    .set((eb) => ({ ...changes, version: eb('version', '+', 1) }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}

/** Writes the header of a locked draft and counts its version up. */
export async function updateHeader(
  trx: Trx,
  tenantId: string,
  id: string,
  header: DirectiveHeader & { confidence: HeaderConfidence },
  now: Date,
): Promise<void> {
  await update(trx, tenantId, id, {
    kind: header.kind,
    number: header.number,
    symbol: header.symbol,
    issued_on: header.issuedOn,
    issuer: header.issuer,
    subject: header.subject,
    signer_position: header.signerPosition,
    signer_name: header.signerName,
    reporting: header.reporting && JSON.stringify(header.reporting),
    focal_organization_id: header.focalOrganizationId,
    committee_organization_id: header.committeeOrganizationId,
    confidence: JSON.stringify(header.confidence),
    updated_at: now,
  })
}

export const markIssued = (trx: Trx, tenantId: string, id: string, personId: string, now: Date): Promise<void> =>
  update(trx, tenantId, id, {
    status: 'issued',
    issued_by: personId,
    issued_at: now,
    reviewed_whole_text_by: personId,
    reviewed_whole_text_at: now,
    updated_at: now,
  })

export const markDiscarded = (trx: Trx, tenantId: string, id: string, now: Date): Promise<void> =>
  update(trx, tenantId, id, { status: 'discarded', updated_at: now })

/** True when a change failed because another directive carries the same number, symbol, issuer and date. */
export const isSameDirective = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  error.code === '23505' &&
  'constraint' in error &&
  String(error.constraint).startsWith('directive_same_')
