import { z } from 'zod'
import { assignmentSchema } from '../duty-answer.ts'

/** From what waits to be taken on to what was done lately; each assignment stands in one of them at most. */
export const boardColumns = [
  'awaiting_acknowledgement',
  'in_progress',
  'due_soon',
  'overdue',
  'awaiting_confirmation',
  'paused',
  'completed',
] as const
export type BoardColumn = (typeof boardColumns)[number]

/** How long what is completed stays on the board, in days. */
export const completedDays = 30

export const boardSchema = z
  .object({
    asOf: z.iso.date(),
    columns: z.array(
      z
        .object({
          column: z.enum(boardColumns),
          items: z.array(assignmentSchema),
          nextCursor: z.string().nullable().describe('Continues this column; null when it is whole'),
        })
        .meta({ id: 'BoardColumn' }),
    ),
  })
  .meta({ id: 'Board' })
