import { z } from 'zod'
import { daySchema } from '../../platform/http/day.ts'
import type { Actor } from '../access/index.ts'
import { fileSchema } from '../files/index.ts'
import {
  type ReorganizationRecord,
  type RunRecord,
  reorganizationStates,
  runDirections,
  runStates,
} from './reorganization-record.ts'
import { reorganizationRights } from './reorganizations-policy.ts'
import { problemCodes } from './rules/problem.ts'

export const reorganizationParams = z.object({ reorganizationId: z.uuid() })

/** What a person says of a reorganization; everything may still be missing in a draft but its title. */
export const headerFields = {
  title: z.string().trim().min(2, 'Đặt tên cho đợt sắp xếp.').max(300),
  documentNumber: z.string().trim().min(1).max(100).nullable().default(null),
  documentIssuedOn: daySchema.nullable().default(null),
  documentIssuer: z.string().trim().min(1).max(300).nullable().default(null),
  directiveId: z.uuid().nullable().default(null),
  fileId: z.uuid().nullable().default(null),
  effectiveOn: daySchema.nullable().default(null),
  note: z.string().trim().min(1).max(2000).nullable().default(null),
  undecided: z.enum(['wait', 'suggested']).default('wait'),
}

const runSchema = z
  .object({
    direction: z.enum(runDirections),
    state: z.enum(runStates),
    part: z.string().nullable().describe('The part being worked on: assignments, coordinators, …; finish'),
    total: z.number().int(),
    done: z.number().int(),
    leftOver: z.number().int().describe('For these nobody has chosen a successor yet'),
    problem: z.string().nullable(),
    startedAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    finishedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'ReorganizationRun' })

export const reorganizationSchema = z
  .object({
    id: z.uuid(),
    title: z.string(),
    documentNumber: z.string().nullable(),
    documentIssuedOn: z.iso.date().nullable(),
    documentIssuer: z.string().nullable(),
    directiveId: z.uuid().nullable(),
    fileId: z.uuid().nullable(),
    file: fileSchema.nullable(),
    effectiveOn: z.iso.date().nullable(),
    note: z.string().nullable(),
    undecided: z.enum(['wait', 'suggested']),
    state: z.enum(reorganizationStates),
    version: z.number().int(),
    createdByName: z.string(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    recordedByName: z.string().nullable(),
    recordedAt: z.iso.datetime().nullable(),
    finishedAt: z.iso.datetime().nullable(),
    undoneByName: z.string().nullable(),
    undoneAt: z.iso.datetime().nullable(),
    undoneReason: z.string().nullable(),
    changeCount: z.number().int(),
    run: runSchema.nullable().describe('The latest run'),
    may: z.object({
      edit: z.boolean(),
      record: z.boolean(),
      discard: z.boolean(),
      choose: z.boolean(),
      pause: z.boolean(),
      resume: z.boolean(),
      undo: z.boolean(),
    }),
  })
  .meta({ id: 'Reorganization' })

export const problemSchema = z
  .object({ changeId: z.uuid().nullable(), code: z.enum(problemCodes), message: z.string() })
  .meta({ id: 'ReorganizationProblem' })

const moment = (at: Date | null): string | null => at?.toISOString() ?? null

export function toReorganizationAnswer(
  record: ReorganizationRecord,
  run: RunRecord | null,
  actor: Actor,
): z.input<typeof reorganizationSchema> {
  const { recordedBy: _recordedBy, ...shown } = record
  return {
    ...shown,
    createdAt: record.createdAt.toISOString(),
    updatedAt: record.updatedAt.toISOString(),
    recordedAt: moment(record.recordedAt),
    finishedAt: moment(record.finishedAt),
    undoneAt: moment(record.undoneAt),
    run: run && {
      direction: run.direction,
      state: run.state,
      part: run.part,
      total: run.total,
      done: run.done,
      leftOver: run.leftOver,
      problem: run.problem,
      startedAt: run.startedAt.toISOString(),
      updatedAt: run.updatedAt.toISOString(),
      finishedAt: moment(run.finishedAt),
    },
    may: reorganizationRights(actor, record, run),
  }
}
