import { z } from 'zod'
import { spanSchema } from '../directive-answer.ts'
import type { DraftDuty, DraftParty } from '../rules/draft-duty.ts'
import { quoteSource } from '../rules/draft-quote.ts'
import type { SourceLayout } from '../source/source-page-store.ts'
import { placesOf } from '../source/source-places.ts'

export const draftDutyParams = z.object({ directiveId: z.uuid(), draftDutyId: z.uuid() })

export const dutyRoleSchema = z.enum(['lead', 'coordinate', 'perform'])
export const recurrenceSchema = z.enum(['weekly', 'monthly', 'quarterly', 'half_yearly', 'yearly'])

const draftPartySchema = z
  .object({
    mention: z.string().describe('The agency as the text words it'),
    organizationIds: z.array(z.uuid()).describe('Empty: not found in the directory yet'),
    organizationNames: z.array(z.string()),
    collective: z.boolean().describe('A phrase for many agencies, such as "các sở, ban, ngành"'),
  })
  .meta({ id: 'DraftParty' })

const deadlineReckoningSchema = z
  .object({
    count: z.number().int(),
    unit: z.enum(['working_day', 'day', 'week', 'month', 'year']),
    from: z.enum(['issued', 'received', 'signed', 'in_force', 'event']).describe('The day the words count from'),
    fromDate: z.iso.date().nullable().describe('null: that day is not known yet, so there is no date'),
  })
  .meta({ id: 'DeadlineReckoning' })

const draftDeadlineSchema = z
  .object({
    kind: z.enum(['unstated', 'date', 'recurrence', 'none']).describe('unstated: không nêu; none: không thời hạn'),
    on: z.iso.date().nullable(),
    recurrence: recurrenceSchema.nullable(),
    words: z.string().nullable().describe('As the text words it'),
    day: z.number().int().nullable().describe('Day of the period on which a recurring duty is due'),
    reckoning: deadlineReckoningSchema
      .nullable()
      .describe('How the date was counted; null when it is written or chosen'),
  })
  .meta({ id: 'DraftDeadline' })

const confidence = z.number().min(0).max(1)

export const draftDutySchema = z
  .object({
    id: z.uuid(),
    version: z.number().int(),
    position: z.number(),
    origin: z.enum(['read', 'added', 'split', 'merged']),
    text: z.string(),
    quote: z.string().describe('The exact words of the source at its spans'),
    sourceSpans: z.array(spanSchema),
    places: z
      .array(
        z
          .object({ page: z.number().int().nullable(), paragraph: z.number().int().nullable() })
          .meta({ id: 'SourcePlace' }),
      )
      .describe('Pages its words stand on, or paragraphs where the original has no pages; counted from 1'),
    section: z.string().nullable(),
    role: dutyRoleSchema,
    product: z.string().nullable(),
    deadline: draftDeadlineSchema,
    leads: z.array(draftPartySchema),
    coordinators: z.array(draftPartySchema),
    confidence: z
      .object({
        text: confidence,
        agencies: confidence,
        role: confidence,
        coordinators: confidence,
        product: confidence,
        deadline: confidence,
      })
      .meta({ id: 'DraftDutyConfidence' }),
    removedAt: z.iso.datetime().nullable(),
    removedReason: z.string().nullable(),
  })
  .meta({ id: 'DraftDuty' })

/** Answer of what changes several duties at once: each of them as it is now, removed ones included. */
export const changedDraftDutiesSchema = z
  .object({ changed: z.array(draftDutySchema) })
  .meta({ id: 'ChangedDraftDuties' })

export type DraftDutyAnswer = z.output<typeof draftDutySchema>

const toPartyAnswer = (party: DraftParty, names: ReadonlyMap<string, string>) => ({
  mention: party.mention,
  organizationIds: party.organizationIds,
  organizationNames: party.organizationIds.map((id) => names.get(id) ?? ''),
  collective: party.collective,
})

export const toDraftDutyAnswer = (
  duty: DraftDuty,
  source: { text: string; layout: SourceLayout },
  names: ReadonlyMap<string, string>,
): DraftDutyAnswer => ({
  id: duty.id,
  version: duty.version,
  position: duty.position,
  origin: duty.origin,
  text: duty.text,
  quote: quoteSource(source.text, duty.sourceSpans),
  sourceSpans: duty.sourceSpans,
  places: placesOf(source.layout, duty.sourceSpans),
  section: duty.section,
  role: duty.role,
  product: duty.product,
  deadline: duty.deadline,
  leads: duty.leads.map((party) => toPartyAnswer(party, names)),
  coordinators: duty.coordinators.map((party) => toPartyAnswer(party, names)),
  confidence: duty.confidence,
  removedAt: duty.removedAt?.toISOString() ?? null,
  removedReason: duty.removedReason,
})
