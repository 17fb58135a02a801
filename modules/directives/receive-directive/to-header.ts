import type { AgencyLookup } from '../agency-lookup.ts'
import type { DirectiveHeader, HeaderConfidence } from '../directive-record.ts'
import type { DirectiveReading } from '../rules/directive-reading.ts'

type Bodies = 'focalOrganizationId' | 'committeeOrganizationId'

type ReadHeader = Omit<DirectiveHeader, Bodies> & {
  place: string | null
  addressees: string[]
  recipients: string[]
  legalBasis: string[]
  confidence: HeaderConfidence
}

/** The header a reviewer starts from, with how sure the reader is of each field. */
export function toHeader(reading: DirectiveReading): ReadHeader {
  const { reporting, signer } = reading
  return {
    kind: reading.kind.value,
    number: reading.number.value,
    symbol: reading.symbol.value,
    issuedOn: reading.date.value,
    place: reading.place.value,
    issuer: reading.issuer.value,
    subject: reading.subject.value,
    signerPosition: signer.position.value,
    signerName: signer.name.value,
    addressees: reading.addressees,
    recipients: reading.recipients,
    legalBasis: reading.legalBasis,
    reporting: reporting && {
      to: reporting.to,
      via: reporting.via,
      when: reporting.when,
      difficulties: reporting.difficulties,
    },
    confidence: {
      kind: reading.kind.confidence,
      number: reading.number.confidence,
      symbol: reading.symbol.confidence,
      issuedOn: reading.date.confidence,
      place: reading.place.confidence,
      issuer: reading.issuer.confidence,
      subject: reading.subject.confidence,
      signerPosition: signer.position.confidence,
      signerName: signer.name.confidence,
      reporting: reporting?.confidence ?? 0,
    },
  }
}

/** The agency that collects reports and difficulties, and the committee that decides: whom the directive names, else its issuer. */
export function findNamedBodies(
  { reporting, issuer }: Pick<DirectiveHeader, 'reporting' | 'issuer'>,
  lookUp: AgencyLookup,
): Pick<DirectiveHeader, Bodies> {
  const find = (mention: string | null | undefined) => (mention ? (lookUp(mention).organizationIds[0] ?? null) : null)
  return {
    focalOrganizationId: find(reporting?.via),
    committeeOrganizationId: find(reporting?.to) ?? find(issuer),
  }
}
