import { z } from 'zod'
import { daysBetween } from '../../pack-kit/index.ts'
import type { Actor } from '../access/index.ts'
import { fileSchema } from '../files/index.ts'
import type { DifficultyMoveRow, DifficultyRow } from './difficulty-row.ts'
import { directiveRefSchema, organizationRefSchema } from './duty-answer.ts'
import { difficultyRights } from './duty-policy.ts'

export const difficultyParams = z.object({ difficultyId: z.uuid() })

const difficultyMoveSchema = z
  .object({
    id: z.uuid(),
    kind: z.enum(['raised', 'answered', 'forwarded', 'decided']),
    at: z.iso.datetime(),
    actorName: z.string(),
    organization: organizationRefSchema.nullable(),
    text: z.string(),
    documentNumber: z.string().nullable(),
    documentIssuedOn: z.iso.date().nullable(),
    file: fileSchema.nullable(),
  })
  .meta({ id: 'DifficultyMove' })

const difficultyMaySchema = z
  .object({ answer: z.boolean(), forward: z.boolean(), decide: z.boolean() })
  .meta({ id: 'DifficultyMay' })

export const difficultySummarySchema = z
  .object({
    id: z.uuid(),
    version: z.number().int(),
    assignmentId: z.uuid(),
    dutyText: z.string(),
    ordinal: z.number().int(),
    directive: directiveRefSchema,
    raisedBy: organizationRefSchema,
    raisedByName: z.string(),
    raisedAt: z.iso.datetime(),
    text: z.string(),
    proposal: z.string().nullable().describe('What the agency asks for'),
    stage: z.enum(['at_focal_agency', 'at_committee', 'resolved']),
    holder: organizationRefSchema.describe('Where it lies; once resolved, who resolved it'),
    heldSince: z.iso.datetime(),
    waitingDays: z.number().int().describe('Days the holder has had it, or had it until it was resolved'),
    resolvedAt: z.iso.datetime().nullable(),
    may: difficultyMaySchema,
  })
  .meta({ id: 'DifficultySummary' })

export const difficultySchema = z
  .object({ ...difficultySummarySchema.shape, moves: z.array(difficultyMoveSchema).describe('Oldest first') })
  .meta({ id: 'Difficulty' })

export type DifficultyAnswer = z.output<typeof difficultySchema>

/** Answer of every move on a difficulty. */
export const movedDifficultySchema = z
  .object({
    id: z.uuid(),
    version: z.number().int(),
    assignmentId: z.uuid(),
    stage: z.enum(['at_focal_agency', 'at_committee', 'resolved']),
  })
  .meta({ id: 'MovedDifficulty' })

export type MovedDifficulty = z.output<typeof movedDifficultySchema>

export const toDifficultySummary = (row: DifficultyRow, actor: Actor, today: string) => ({
  id: row.id,
  version: row.version,
  assignmentId: row.assignmentId,
  dutyText: row.dutyText,
  ordinal: row.ordinal,
  directive: row.directive,
  raisedBy: row.raisedBy,
  raisedByName: row.raisedByName,
  raisedAt: row.raisedAt.toISOString(),
  text: row.text,
  proposal: row.proposal,
  stage: row.stage,
  holder: row.holder,
  heldSince: row.heldSince.toISOString(),
  waitingDays: Math.max(0, daysBetween(row.heldSinceOn, row.resolvedOn ?? today)),
  resolvedAt: row.resolvedAt?.toISOString() ?? null,
  may: row.isCancelled
    ? { answer: false, forward: false, decide: false }
    : difficultyRights(actor, { stage: row.stage, holderOrganizationId: row.holder.id }),
})

const toMoveAnswer = (move: DifficultyMoveRow) => ({
  id: move.id,
  kind: move.kind,
  at: move.at.toISOString(),
  actorName: move.actorName,
  organization: move.organization,
  text: move.text,
  documentNumber: move.documentNumber,
  documentIssuedOn: move.documentIssuedOn,
  file: move.file,
})

export const toDifficultyAnswer = (
  row: DifficultyRow,
  moves: readonly DifficultyMoveRow[],
  actor: Actor,
  today: string,
): DifficultyAnswer => ({
  ...toDifficultySummary(row, actor, today),
  moves: moves.filter((move) => move.difficultyId === row.id).map(toMoveAnswer),
})
