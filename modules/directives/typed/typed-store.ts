import type { Trx } from '../../../platform/db/database.ts'
import type { Paragraph } from '../rules/directive-reading.ts'
import type { TypedDirective } from './typed-directive.ts'

export type NewTypedDirective = Omit<TypedDirective, 'duties' | 'title'> & {
  tenantId: string
  id: string
  subject: string
  issuer: string | null
  committeeOrganizationId: string | null
  signerName: string | null
  signerPosition: string | null
  sourceText: string
  sourceSha256: string
  contentFingerprint: string
  sourceName: string
  paragraphs: Paragraph[]
  dutyCount: number
  personId: string
  at: Date
}

/** Inserts words that were entered directly, reviewed and issued by the person who typed them. */
export async function insertTypedDirective(trx: Trx, directive: NewTypedDirective): Promise<void> {
  await trx
    .insertInto('directive')
    .values({
      tenant_id: directive.tenantId,
      id: directive.id,
      status: 'issued',
      origin: directive.origin,
      urgency: directive.urgency,
      field: directive.field,
      leader_person_id: directive.leaderPersonId,
      number: directive.number,
      symbol: directive.symbol,
      issued_on: directive.saidOn,
      issuer: directive.issuer,
      subject: directive.subject,
      signer_name: directive.signerName,
      signer_position: directive.signerPosition,
      committee_organization_id: directive.committeeOrganizationId,
      confidence: JSON.stringify(certain),
      source_text: directive.sourceText,
      source_sha256: directive.sourceSha256,
      content_fingerprint: directive.contentFingerprint,
      source_file_id: directive.fileId,
      source_name: directive.sourceName,
      paragraphs: JSON.stringify(directive.paragraphs),
      expected_duties: directive.dutyCount,
      created_by: directive.personId,
      created_at: directive.at,
      updated_at: directive.at,
      reviewed_whole_text_by: directive.personId,
      reviewed_whole_text_at: directive.at,
      issued_by: directive.personId,
      issued_at: directive.at,
    })
    .execute()
}

/** A person typed every field. */
const certain = {
  kind: 1,
  number: 1,
  symbol: 1,
  issuedOn: 1,
  place: 1,
  issuer: 1,
  subject: 1,
  signerPosition: 1,
  signerName: 1,
  reporting: 1,
}
