import type { SourceFormat } from '../documents/index.ts'
import type { DirectiveStatus } from './directives-policy.ts'
import type { DirectiveKind, Paragraph, Span } from './rules/directive-reading.ts'

/** Header fields a reviewer may change. `issuedOn` is yyyy-mm-dd. */
export type DirectiveHeader = {
  kind: DirectiveKind | null
  number: string | null
  symbol: string | null
  issuedOn: string | null
  issuer: string | null
  subject: string | null
  signerPosition: string | null
  signerName: string | null
  reporting: Reporting | null
  focalOrganizationId: string | null
  committeeOrganizationId: string | null
}

type Reporting = { to: string | null; via: string | null; when: string | null; difficulties: string | null }

const headerFields = [
  'kind',
  'number',
  'symbol',
  'issuedOn',
  'place',
  'issuer',
  'subject',
  'signerPosition',
  'signerName',
  'reporting',
] as const

/** How sure each header field is, 0 to 1; 1 once a person has set it. */
export type HeaderConfidence = Record<(typeof headerFields)[number], number>

/** What may be corrected at any time, for it is no part of the text. `field`: code of a field of work; null: that of each lead. */
export type DirectiveTerms = {
  urgency: 'normal' | 'urgent' | 'very_urgent' | 'flash'
  field: string | null
  leaderPersonId: string | null
}

/** A directive as lists show it. */
export type DirectiveHead = {
  id: string
  status: DirectiveStatus
  kind: DirectiveKind | null
  number: string | null
  symbol: string | null
  issuedOn: string | null
  issuer: string | null
  subject: string | null
  origin: 'document' | 'meeting_conclusion' | 'leader_remark' | 'sheet' | 'template'
  urgency: DirectiveTerms['urgency']
  dutyCount: number
  assignmentCount: number
  createdAt: Date
  createdByName: string
  issuedAt: Date | null
}

/** A directive with its whole header. */
export type DirectiveRecord = DirectiveHead &
  DirectiveHeader &
  DirectiveTerms & {
    leaderName: string | null
    version: number
    place: string | null
    addressees: string[]
    recipients: string[]
    legalBasis: string[]
    confidence: HeaderConfidence
    focalOrganizationName: string | null
    committeeOrganizationName: string | null
    sourceName: string
    fileId: string | null
    /** null for directives received before this was kept */
    format: SourceFormat | null
    /** 0 for formats without pages */
    pageCount: number
    isDirective: boolean
    warnings: string[]
    updatedAt: Date
    issuedByName: string | null
    reviewedWholeTextAt: Date | null
    reviewedWholeTextByName: string | null
  }

/** The frozen text and what the reader saw in it. */
export type DirectiveSource = {
  sourceText: string
  paragraphs: Paragraph[]
  assignmentPart: Span | null
  expectedDuties: number
}
