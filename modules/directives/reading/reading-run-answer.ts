import { z } from 'zod'
import { errorTable } from '../../../platform/errors.ts'
import type { Actor } from '../../access/index.ts'
import { documentsErrors } from '../../documents/index.ts'
import { directiveKinds } from '../directive-kinds.ts'
import { readingFileRights, readingRunRights } from '../directives-policy.ts'
import {
  type ReadingFileRecord,
  type ReadingRunRecord,
  readingFileStates,
  readingRunState,
} from './reading-run-record.ts'

export const readingRunParams = z.object({ runId: z.uuid() })
export const readingFileParams = z.object({ runId: z.uuid(), readingFileId: z.uuid() })

export const readingFileSchema = z
  .object({
    id: z.uuid(),
    position: z.number().int().describe('Counted from 1 in the order of upload'),
    name: z.string(),
    sizeBytes: z.number().int(),
    state: z.enum(readingFileStates),
    step: z.enum(['opening', 'reading', 'recognising']).nullable().describe('What is done now; null before and after'),
    pagesDone: z.number().int(),
    pageCount: z.number().int().nullable().describe('null until it is known'),
    problem: z
      .object({ code: z.string(), title: z.string(), details: z.record(z.string(), z.unknown()) })
      .meta({ id: 'ReadingProblem' })
      .nullable()
      .describe('Why it failed and what to do; `directive_already_here` names the known one in details.directiveId'),
    directive: z
      .object({
        id: z.uuid(),
        number: z.string().nullable(),
        symbol: z.string().nullable(),
        subject: z.string().nullable(),
        kind: z.enum(directiveKinds).nullable(),
        dutyCount: z.number().int(),
      })
      .meta({ id: 'ReadingDirective' })
      .nullable()
      .describe('The draft it became'),
    startedAt: z.iso.datetime().nullable(),
    finishedAt: z.iso.datetime().nullable(),
    may: z
      .object({
        cancel: z.boolean(),
        retry: z.boolean(),
        continueAnyway: z.boolean().describe('Go on although no directive was recognised, to enter duties by hand'),
      })
      .meta({ id: 'ReadingFileMay' }),
  })
  .meta({ id: 'ReadingFile' })

const count = z.number().int()

export const readingRunSummarySchema = z
  .object({
    id: z.uuid(),
    startedAt: z.iso.datetime(),
    startedByName: z.string(),
    state: z.enum(['running', 'finished', 'cancelled']).describe('running: a file waits or is read, or none came yet'),
    counts: z
      .object({ queued: count, reading: count, read: count, failed: count, cancelled: count })
      .meta({ id: 'ReadingCounts' }),
    may: z.object({ cancel: z.boolean() }).meta({ id: 'ReadingRunMay' }),
  })
  .meta({ id: 'ReadingRunSummary' })

export const readingRunSchema = z
  .object({ ...readingRunSummarySchema.shape, files: z.array(readingFileSchema) })
  .meta({ id: 'ReadingRun' })

export const toReadingRunAnswer = (run: ReadingRunRecord, actor: Actor) => ({
  id: run.id,
  startedAt: run.startedAt.toISOString(),
  startedByName: run.startedByName,
  state: readingRunState(run),
  counts: run.counts,
  may: readingRunRights(actor, run),
})

/** A code that a newer version dropped still gets a sentence. */
const titleOf = (code: string): string => (errorTable.get(code) ?? documentsErrors.reading_broke_off()).title

export const toReadingFileAnswer = (file: ReadingFileRecord, actor: Actor): z.output<typeof readingFileSchema> => ({
  id: file.id,
  position: file.position,
  name: file.name,
  sizeBytes: file.sizeBytes,
  state: file.state,
  step: file.step,
  pagesDone: file.pagesDone,
  pageCount: file.pageCount,
  problem:
    file.problemCode === null
      ? null
      : { code: file.problemCode, title: titleOf(file.problemCode), details: file.problemDetails ?? {} },
  directive: file.directive,
  startedAt: file.startedAt?.toISOString() ?? null,
  finishedAt: file.finishedAt?.toISOString() ?? null,
  may: readingFileRights(actor, file),
})

export const toReadingRunWithFilesAnswer = (
  { run, files }: { run: ReadingRunRecord; files: ReadingFileRecord[] },
  actor: Actor,
): z.output<typeof readingRunSchema> => ({
  ...toReadingRunAnswer(run, actor),
  files: files.map((file) => toReadingFileAnswer(file, actor)),
})
