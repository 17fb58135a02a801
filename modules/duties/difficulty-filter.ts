import { z } from 'zod'

/** What a list of difficulties can be narrowed to. */
export const difficultyListQuery = {
  stage: z.enum(['open', 'at_focal_agency', 'at_committee', 'resolved', 'all']).default('open'),
  holder: z.literal('mine').optional().describe('Only those the caller must move: at their agency, or at the committee for its leaders'),
  directiveId: z.uuid().optional(),
}

export const difficultyListQuerySchema = z
  .object({ stage: difficultyListQuery.stage.unwrap().optional(), holder: difficultyListQuery.holder, directiveId: z.uuid().optional() })
  .meta({ id: 'DifficultyListQuery' })

export type DifficultyListQuery = z.output<typeof difficultyListQuerySchema>
