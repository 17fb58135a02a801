import { z } from 'zod'
import type { Actor } from '../access/index.ts'
import {
  type ImportCounts,
  type ImportRecord,
  type ImportRow,
  importStates,
  rowOutcomes,
  rowVerdicts,
} from './import-record.ts'
import { maySteerImport } from './imports-policy.ts'
import type { AnySheetKind } from './sheet-kind.ts'

export const importParams = z.object({ importId: z.uuid() })

const summary = {
  id: z.uuid(),
  kind: z.string(),
  title: z.string().describe('What the sheet lists, as a heading'),
  targetId: z.uuid().nullable(),
  fileName: z.string(),
  state: z.enum(importStates),
  problem: z.string().nullable().describe('Why it failed: a sentence that says what to do'),
  rowCount: z.int().describe('Rows read so far'),
  startedByName: z.string(),
  startedAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
}

export const importSummarySchema = z.object(summary).meta({ id: 'SheetImportSummary' })

export const importSchema = z
  .object({
    ...summary,
    columns: z
      .array(
        z.object({ key: z.string(), header: z.string(), kind: z.enum(['text', 'number', 'date', 'choice', 'list']) }),
      )
      .describe('Known columns that are in the sheet, in the order of the kind'),
    unknownHeaders: z.array(z.string()).describe('Columns of the sheet that are not read'),
    counts: z.object({
      new: z.int(),
      differs: z.int(),
      same: z.int(),
      error: z.int(),
      waiting: z.int().describe('Chosen and not yet dealt with'),
      written: z.int(),
      unchanged: z.int(),
      refused: z.int(),
    }),
    may: z.object({
      choose: z.boolean(),
      apply: z.boolean(),
      pause: z.boolean(),
      resume: z.boolean(),
      cancel: z.boolean(),
    }),
  })
  .meta({ id: 'SheetImport' })

const cellSchema = z.union([z.string(), z.number(), z.boolean(), z.object({ date: z.iso.date() }), z.null()])

export const importRowSchema = z
  .object({
    number: z.int().describe('As a spreadsheet program shows it'),
    cells: z.record(z.string(), cellSchema),
    verdict: z.enum(rowVerdicts),
    messages: z.array(z.object({ column: z.string().nullable(), text: z.string() })),
    changes: z.array(z.object({ column: z.string(), before: cellSchema, after: cellSchema })),
    chosen: z.boolean(),
    outcome: z.enum(rowOutcomes).nullable(),
  })
  .meta({ id: 'SheetImportRow' })

export const toImportSummary = (record: ImportRecord, kind: AnySheetKind): z.input<typeof importSummarySchema> => ({
  id: record.id,
  kind: record.kind,
  title: kind.title,
  targetId: record.targetId,
  fileName: record.fileName,
  state: record.state,
  problem: record.problem,
  rowCount: record.rowCount,
  startedByName: record.startedByName,
  startedAt: record.startedAt.toISOString(),
  updatedAt: record.updatedAt.toISOString(),
  finishedAt: record.finishedAt?.toISOString() ?? null,
})

/** The download of rows with errors adds this column; it is no news when it comes back. */
export const faultHeader = 'Lỗi'

export type ImportWithCounts = { record: ImportRecord; counts: ImportCounts; kind: AnySheetKind }

export function toImportAnswer({ record, counts, kind }: ImportWithCounts, actor: Actor): z.input<typeof importSchema> {
  const there = new Set(record.columns.map(({ key }) => key))
  return {
    ...toImportSummary(record, kind),
    columns: kind.columns
      .filter(({ key }) => there.has(key))
      .map(({ key, header, kind: type }) => ({ key, header, kind: type })),
    unknownHeaders: record.columns
      .filter(({ key, header }) => key === null && header !== faultHeader)
      .map(({ header }) => header),
    counts: { ...counts.verdicts, ...counts.outcomes, waiting: counts.waiting },
    may: whatMayBeDone(record, counts, maySteerImport(actor, kind)),
  }
}

function whatMayBeDone({ state }: ImportRecord, { waiting }: ImportCounts, maySteer: boolean) {
  const isShown = state === 'read' || state === 'applied'
  return {
    choose: maySteer && isShown,
    apply: maySteer && isShown && waiting > 0,
    pause: maySteer && state === 'applying',
    resume: maySteer && state === 'paused',
    cancel: maySteer && (state === 'reading' || state === 'read' || state === 'applying' || state === 'paused'),
  }
}

export const toRowAnswer = (row: ImportRow): z.input<typeof importRowSchema> => ({
  ...row,
  messages: [...row.messages],
  changes: [...row.changes],
})
