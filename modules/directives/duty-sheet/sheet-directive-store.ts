import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { DirectiveKind, Paragraph } from '../rules/directive-reading.ts'

export type NewSheetDirective = {
  id: string
  kind: DirectiveKind | null
  number: string | null
  symbol: string | null
  issuedOn: string | null
  issuer: string | null
  subject: string
  committeeOrganizationId: string | null
  sourceName: string
  sourceText: string
  sourceSha256: string
  fingerprint: string
  paragraphs: readonly Paragraph[]
}

type Who = { tenantId: string; personId: string }

/** Directives taken over from a sheet: issued, and frozen, with the words of the rows they are made for. */
export async function insertSheetDirectives(
  trx: Trx,
  { tenantId, personId }: Who,
  directives: readonly NewSheetDirective[],
  at: Date,
): Promise<void> {
  await sql`
    insert into directive (tenant_id, id, status, origin, kind, number, symbol, issued_on, issuer, subject, committee_organization_id,
      confidence, source_text, source_sha256, content_fingerprint, source_name, paragraphs, expected_duties, created_by, created_at, updated_at,
      reviewed_whole_text_by, reviewed_whole_text_at, issued_by, issued_at)
    select ${tenantId}, given.id, 'issued', 'sheet', given.kind, given.number, given.symbol, given."issuedOn", given.issuer, given.subject,
      given."committeeOrganizationId", '{}', given."sourceText", given."sourceSha256", given.fingerprint, given."sourceName", given.paragraphs, json_array_length(given.paragraphs),
      ${personId}::uuid, ${at}, ${at}, ${personId}::uuid, ${at}, ${personId}::uuid, ${at}
    from json_to_recordset(${JSON.stringify(directives)}::json) as given(id uuid, kind text, number text, symbol text, "issuedOn" date,
      issuer text, subject text, "committeeOrganizationId" uuid, "sourceName" text, "sourceText" text, "sourceSha256" text, fingerprint text, paragraphs json)`.execute(
    trx,
  )
}
