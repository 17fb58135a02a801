import { z } from 'zod'

export const letterSchema = z
  .object({
    id: z.uuid(),
    version: z.number().int(),
    organizationId: z.uuid(),
    organizationName: z.string().describe('As the agency was called when the letter was drafted'),
    draftedOn: z.iso.date(),
    draftedByName: z.string(),
    replyBy: z.iso.date().nullable(),
    number: z.string().nullable(),
    symbol: z.string(),
    issuedOn: z.iso.date().nullable().describe('null while it is a draft'),
    dutyCount: z.number().int(),
  })
  .meta({ id: 'ChasingLetter' })

/** The letter as a document, for the screen. */
export const letterDocumentSchema = z
  .object({
    issuerLines: z.array(z.string()),
    number: z.string().nullable(),
    symbol: z.string(),
    placeAndDate: z.string(),
    subject: z.string(),
    addressee: z.string(),
    introduction: z.array(z.string()),
    columns: z.array(z.string()),
    rows: z.array(z.array(z.string())),
    closing: z.array(z.string()),
    recipients: z.array(z.string()),
    signerLines: z.array(z.string()),
    signerName: z.string(),
  })
  .meta({ id: 'ChasingLetterDocument' })

/** For which agency, about which duties. */
export const wantedLetterSchema = z.object({
  organizationId: z.uuid(),
  assignmentIds: z
    .array(z.uuid())
    .min(1)
    .max(200)
    .nullable()
    .describe('null: all that is overdue and fits the filter, at most 200'),
  directiveId: z.uuid().nullable().default(null),
  level: z.number().int().min(1).max(3).nullable().default(null),
})

/** What every letter of one act says. */
export const letterTermsSchema = {
  replyBy: z.iso.date().nullable().default(null).describe('null: by the rules, in working days from today'),
  note: z
    .string()
    .trim()
    .max(2000, 'Nhập nhiều nhất 2000 ký tự.')
    .nullable()
    .default(null)
    .transform((note) => note || null),
}

export type WantedLetter = z.output<typeof wantedLetterSchema>
export type LetterTerms = { replyBy: string | null; note: string | null }
