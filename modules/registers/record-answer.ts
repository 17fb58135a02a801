import { z } from 'zod'
import { findField, type RecordProblem } from '../../pack-kit/index.ts'
import { dateInVietnam } from '../../platform/clock.ts'
import type { Trx } from '../../platform/db/database.ts'
import type { Actor } from '../access/index.ts'
import type { KeeperScope } from './keeper-scope.ts'
import type { KnownRegister } from './known-register.ts'
import { dayOf, loadNames } from './names.ts'
import { type RecordRow, recordStages } from './record-row.ts'
import { recordActions, recordMay } from './registers-policy.ts'

export const registerParams = z.object({ register: z.string().max(60) })
export const recordParams = registerParams.extend({ recordId: z.uuid() })

export const valuesSchema = z
  .record(z.string().max(60), z.unknown())
  .describe('By the codes of fields, in the shapes `schema` of the register says; what is not there is unknown')

const refSchema = z.object({ id: z.uuid(), name: z.string() })

export const problemSchema = z
  .object({
    field: z.string().nullable().describe('null: the record as a whole'),
    rule: z.enum(['required', 'kind', 'range', 'option', 'date', 'coordinates', 'check', 'unknown_field']),
    severity: z.enum(['error', 'warning']),
    message: z.string(),
  })
  .meta({ id: 'RecordProblem' })

export const toProblem = ({ field, rule, severity, message }: RecordProblem): z.input<typeof problemSchema> => ({
  field,
  rule,
  severity,
  message,
})

export const recordSchema = z
  .object({
    id: z.uuid(),
    register: z.string(),
    version: z.number().int(),
    title: z.string(),
    stage: z.enum(recordStages),
    keeper: refSchema,
    place: refSchema.nullable().describe('As it was on the day of the record'),
    onDate: z.iso.date().nullable(),
    values: valuesSchema,
    described: z.record(z.string(), z.string()).describe('Values in Vietnamese words, of the columns asked for'),
    changedAt: z.iso.datetime(),
    removedAt: z.iso.datetime().nullable(),
    may: z.object(Object.fromEntries(recordActions.map((action) => [action, z.boolean()]))),
  })
  .meta({ id: 'RegisterRecord' })
export type RecordAnswer = z.input<typeof recordSchema>

export const registerFileSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    mediaType: z.string(),
    sizeBytes: z.number().int(),
    thumbnailId: z.uuid().nullable().describe('A small copy of a photo, itself a file'),
    width: z.number().int().nullable(),
    height: z.number().int().nullable(),
  })
  .meta({ id: 'RegisterFile' })

/** Records as they are answered, with names looked up for all at once. `columns`: fields to be put in words. */
export async function toAnswers(
  trx: Trx,
  actor: Actor,
  { register }: KnownRegister,
  scope: KeeperScope,
  rows: readonly RecordRow[],
  columns: readonly string[],
  now: Date,
): Promise<RecordAnswer[]> {
  const today = dateInVietnam(now)
  const dated = rows.map((row) => ({ row, values: row.values, on: dayOf(register, row.values, today) }))
  const wanted = [...columns, ...(register.placeField === undefined ? [] : [register.placeField])]
  const keepers = rows.map(({ keeperOrganizationId: id }) => ({ kind: 'agency' as const, id, on: today }))
  const names = await loadNames(trx, actor.tenantId, register, dated, wanted, keepers)
  return dated.map(({ row, on }) => ({
    id: row.id,
    register: row.register,
    version: row.version,
    title: row.title,
    stage: row.stage,
    keeper: { id: row.keeperOrganizationId, name: names.nameOf(row.keeperOrganizationId, today) },
    place: row.placeId === null ? null : { id: row.placeId, name: names.nameOf(row.placeId, on) },
    onDate: row.onDate,
    values: { ...row.values },
    described: Object.fromEntries(
      columns.flatMap((code) => {
        const field = findField(register, code)
        return field ? [[code, names.describe(field, row.values[code], on)]] : []
      }),
    ),
    changedAt: row.changedAt.toISOString(),
    removedAt: row.removedAt?.toISOString() ?? null,
    may: recordMay(actor, scope, row),
  }))
}
