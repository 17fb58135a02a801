import { z } from 'zod'
import { countedSchema } from '../assignment-filter.ts'
import { difficultySummarySchema } from '../difficulty-answer.ts'
import { difficultyListQuerySchema } from '../difficulty-filter.ts'
import { assignmentSchema } from '../duty-answer.ts'

const blockSchema = z
  .object({ ...countedSchema.shape, items: z.array(assignmentSchema).describe('The first few of the list') })
  .meta({ id: 'HomeBlock' })

const difficultyBlockSchema = z
  .object({ count: z.number().int(), list: difficultyListQuerySchema, items: z.array(difficultySummarySchema) })
  .meta({ id: 'HomeDifficulties' })

/** One part per hat the caller wears; a part is null for who does not wear it. */
export const homeSchema = z
  .object({
    asOf: z.iso.date(),
    agency: z
      .object({
        overdue: blockSchema,
        returned: blockSchema,
        awaitingAcknowledgement: blockSchema,
        nextSevenDays: blockSchema,
        openDifficulties: z.number().int().describe('Raised by the agency and not resolved yet'),
      })
      .nullable(),
    office: z
      .object({
        awaitingConfirmation: blockSchema,
        longestWaitDays: z.number().int().nullable(),
        overdue: blockSchema,
        draftDirectives: z.number().int().describe('Directives under review'),
      })
      .nullable(),
    focal: z.object({ difficulties: difficultyBlockSchema }).nullable(),
    committee: z.object({ difficulties: difficultyBlockSchema, overdue: blockSchema }).nullable(),
  })
  .meta({ id: 'Home' })

export type Home = z.output<typeof homeSchema>
