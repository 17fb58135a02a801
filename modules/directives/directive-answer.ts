import { z } from 'zod'
import type { Actor } from '../access/index.ts'
import { urgencies } from '../duties/index.ts'
import { cleanText } from './clean-text.ts'
import { directiveKinds } from './directive-kinds.ts'
import type { DirectiveHead, DirectiveRecord } from './directive-record.ts'
import { directiveRights } from './directives-policy.ts'
import { sourceFormatSchema } from './source/source-page-answer.ts'

export const directiveParams = z.object({ directiveId: z.uuid() })

export const spanSchema = z
  .object({ start: z.number().int().min(0), end: z.number().int().min(0) })
  .meta({ id: 'TextSpan', description: 'Offsets (UTF-16) into the source text, end exclusive' })

export const directiveMaySchema = z
  .object({ edit: z.boolean(), issue: z.boolean(), discard: z.boolean(), changeTerms: z.boolean() })
  .meta({ id: 'DirectiveMay' })

/** Urgency, field of work and leader in charge. */
export const directiveTermsSchema = z
  .object({
    urgency: z.enum(urgencies).describe('Độ khẩn (Nghị định 30/2020/NĐ-CP)'),
    field: z.string().max(100).nullable().describe('Code of a field of work; null: that of each lead'),
    leaderPersonId: z.uuid().nullable().describe('Lãnh đạo phụ trách'),
  })
  .meta({ id: 'DirectiveTerms' })

export const directiveStatusSchema = z.enum(['draft', 'issued', 'discarded'])

const confidence = z.number().min(0).max(1)

export const reportingSchema = z
  .object({
    to: cleanText(500).nullable(),
    via: cleanText(500).nullable(),
    when: cleanText(500).nullable(),
    difficulties: cleanText(20_000).nullable().describe('The closing clause on khó khăn, vướng mắc, as written'),
  })
  .meta({ id: 'DirectiveReporting' })

export const directiveSummarySchema = z
  .object({
    id: z.uuid(),
    status: directiveStatusSchema,
    kind: z.enum(directiveKinds).nullable(),
    number: z.string().nullable(),
    symbol: z.string().nullable(),
    issuedOn: z.iso.date().nullable(),
    issuer: z.string().nullable(),
    subject: z.string().nullable(),
    origin: z.enum(['document', 'meeting_conclusion', 'leader_remark', 'sheet', 'template']),
    urgency: z.enum(urgencies),
    dutyCount: z.number().int().describe('Duties of an issued directive; live duties of a draft'),
    assignmentCount: z.number().int(),
    createdAt: z.iso.datetime(),
    createdByName: z.string(),
    issuedAt: z.iso.datetime().nullable(),
    may: directiveMaySchema,
  })
  .meta({ id: 'DirectiveSummary' })

export const directiveSchema = z
  .object({
    ...directiveSummarySchema.shape,
    version: z.number().int(),
    field: directiveTermsSchema.shape.field,
    leaderPersonId: directiveTermsSchema.shape.leaderPersonId,
    leaderName: z.string().nullable(),
    place: z.string().nullable(),
    signerPosition: z.string().nullable(),
    signerName: z.string().nullable(),
    addressees: z.array(z.string()),
    recipients: z.array(z.string()),
    legalBasis: z.array(z.string()),
    confidence: z
      .object({
        kind: confidence,
        number: confidence,
        symbol: confidence,
        issuedOn: confidence,
        place: confidence,
        issuer: confidence,
        subject: confidence,
        signerPosition: confidence,
        signerName: confidence,
        reporting: confidence,
      })
      .meta({ id: 'DirectiveConfidence', description: 'How sure each field is, 0 to 1; 1 once a person has set it' }),
    reporting: reportingSchema.nullable(),
    focalOrganizationId: z.uuid().nullable(),
    focalOrganizationName: z.string().nullable(),
    committeeOrganizationId: z.uuid().nullable(),
    committeeOrganizationName: z.string().nullable(),
    sourceName: z.string(),
    fileId: z.uuid().nullable(),
    format: sourceFormatSchema
      .nullable()
      .describe('How the original was kept; null for directives received before this was kept'),
    pageCount: z.number().int().describe('Pages of the original; 0 for formats without pages'),
    isDirective: z.boolean().describe('False when the text was not recognised and the person went on by hand'),
    warnings: z.array(z.string()).describe('What the reviewer should look at first, as codes of the reader'),
    updatedAt: z.iso.datetime(),
    issuedByName: z.string().nullable(),
    reviewedWholeTextAt: z.iso.datetime().nullable(),
    reviewedWholeTextByName: z.string().nullable(),
  })
  .meta({ id: 'Directive' })

export const toSummaryAnswer = (head: DirectiveHead, actor: Actor) => ({
  id: head.id,
  status: head.status,
  kind: head.kind,
  number: head.number,
  symbol: head.symbol,
  issuedOn: head.issuedOn,
  issuer: head.issuer,
  subject: head.subject,
  origin: head.origin,
  urgency: head.urgency,
  dutyCount: head.dutyCount,
  assignmentCount: head.assignmentCount,
  createdAt: head.createdAt.toISOString(),
  createdByName: head.createdByName,
  issuedAt: head.issuedAt?.toISOString() ?? null,
  may: directiveRights(actor, head),
})

export function toDirectiveAnswer(record: DirectiveRecord, actor: Actor): z.output<typeof directiveSchema> {
  const { focalOrganizationId, focalOrganizationName, committeeOrganizationId, committeeOrganizationName } = record
  return {
    ...toSummaryAnswer(record, actor),
    version: record.version,
    field: record.field,
    leaderPersonId: record.leaderPersonId,
    leaderName: record.leaderName,
    place: record.place,
    signerPosition: record.signerPosition,
    signerName: record.signerName,
    addressees: record.addressees,
    recipients: record.recipients,
    legalBasis: record.legalBasis,
    confidence: record.confidence,
    reporting: record.reporting,
    focalOrganizationId,
    focalOrganizationName,
    committeeOrganizationId,
    committeeOrganizationName,
    sourceName: record.sourceName,
    fileId: record.fileId,
    format: record.format,
    pageCount: record.pageCount,
    isDirective: record.isDirective,
    warnings: record.warnings,
    updatedAt: record.updatedAt.toISOString(),
    issuedByName: record.issuedByName,
    reviewedWholeTextAt: record.reviewedWholeTextAt?.toISOString() ?? null,
    reviewedWholeTextByName: record.reviewedWholeTextByName,
  }
}
