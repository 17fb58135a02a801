import { z } from 'zod'
import type { DocumentTable, OfficialDocument, Report } from '../../../pack-kit/index.ts'
import { placeAndDate } from '../../reports/index.ts'
import { placeRefSchema, tellingSchema } from '../evaluation/evaluation-answer.ts'
import { type Evaluation, unitsWords } from '../evaluation/evaluation-context.ts'
import type { FilledReport } from './fill-report.ts'

const blockSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('paragraph'), text: z.string() }),
    z.object({
      kind: z.literal('table'),
      title: z.string().nullable(),
      columns: z.array(z.object({ header: z.string(), isCentred: z.boolean() })),
      rows: z.array(z.array(z.string())).describe('One cell of words for each column'),
      note: z.string().nullable().describe('What is not in it, and why'),
    }),
  ])
  .meta({ id: 'ReportPart' })

export const reportDocumentSchema = z
  .object({
    report: z.object({ code: z.string(), name: z.string() }),
    programme: z.object({ code: z.string(), name: z.string() }),
    year: z.number().int(),
    on: z.iso.date().describe('The last day it tells of'),
    place: placeRefSchema.nullable().describe('null: all units the programme is about'),
    units: tellingSchema.units,
    places: z.array(placeRefSchema).describe('Units it can be asked for'),
    document: z.object({
      marks: z.array(z.string()).describe('What it is not yet, or not really'),
      issuerLines: z.array(z.string()),
      symbol: z.string(),
      placeAndDate: z.string(),
      kindTitle: z.string(),
      subject: z.string(),
      addressees: z.array(z.string()),
      introduction: z.array(z.string()),
      sections: z.array(z.object({ heading: z.string(), parts: z.array(blockSchema) })),
      closing: z.array(z.string()),
      recipients: z.array(z.string()),
      signerLines: z.array(z.string()),
      signerName: z.string(),
    }),
  })
  .meta({ id: 'ProgrammeReportDocument' })

type Part = z.input<typeof blockSchema>

const toPart = (part: string | DocumentTable): Part =>
  typeof part === 'string'
    ? { kind: 'paragraph', text: part }
    : {
        kind: 'table',
        title: part.title ?? null,
        columns: part.columns.map(({ header, isCentred = false }) => ({ header, isCentred })),
        rows: part.rows.map((row) => [...row]),
        note: part.note ?? null,
      }

const toDocument = (document: OfficialDocument) => ({
  marks: [...(document.marks ?? [])],
  issuerLines: [...document.issuerLines],
  symbol: document.symbol,
  placeAndDate: placeAndDate(document),
  kindTitle: document.kindTitle ?? '',
  subject: document.subject,
  addressees: [...document.addressees],
  introduction: [...document.introduction],
  sections: document.sections.map(({ heading, paragraphs, body = [] }) => ({
    heading,
    parts: [...paragraphs, ...body].map(toPart),
  })),
  closing: [...document.closing],
  recipients: [...document.recipients],
  signerLines: [...document.signer.positionLines],
  signerName: document.signer.name,
})

/** A filled report as the screen draws it. */
export function toReportAnswer(
  evaluation: Evaluation,
  { code, name }: Report,
  { document, units, term }: FilledReport,
): z.input<typeof reportDocumentSchema> {
  const { programme } = evaluation.known
  const { placeId } = units
  const on = evaluation.basis === 'restated' ? evaluation.today : term.on
  return {
    report: { code, name },
    programme: { code: programme.code, name: programme.name },
    year: term.year,
    on: term.on,
    place: placeId === null ? null : { id: placeId, name: evaluation.units.nameOn(placeId, on) },
    units: unitsWords(evaluation),
    places: [...units.choices],
    document: toDocument(document),
  }
}
