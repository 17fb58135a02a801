import { z } from 'zod'
import { problemSchema } from '../reorganization-answer.ts'

const line = z.object({
  unit: z.enum(['organization', 'place']),
  id: z.uuid(),
  name: z.string(),
  becomes: z.string().describe('Who takes over, or the name it gets'),
  details: z.array(z.string()).describe('What else it gets or loses, each a Vietnamese phrase'),
})
const lines = z.object({ count: z.number().int(), items: z.array(line).describe('The first hundred') })

export const previewSchema = z
  .object({
    problems: z.array(problemSchema).describe('Nothing is recorded while one is left'),
    warnings: z.array(problemSchema),
    units: z
      .object({
        ended: lines,
        made: lines,
        changed: lines,
        followers: z.object({ count: z.number().int().describe('Units that only come under another unit with these') }),
        recognitions: z.object({ count: z.number().int() }),
      })
      .nullable()
      .describe('null while the day is missing'),
    parts: z
      .array(
        z.object({
          part: z.string(),
          label: z.string().describe('Vietnamese'),
          total: z.number().int().describe('How many lie with agencies that end and pass to others'),
          choosable: z.number().int().describe('For how many of them the office may choose a successor'),
          chosen: z.number().int(),
          optional: z
            .number()
            .int()
            .describe('How many lie with agencies that go on and stay there unless one is chosen'),
          optionalChosen: z.number().int(),
        }),
      )
      .describe('What would follow'),
    posts: z
      .object({
        moved: z.number().int(),
        ended: z.number().int(),
        people: z.number().int(),
        peopleWithoutPost: z.number().int().describe('Who would have no post left at these agencies'),
      })
      .nullable()
      .describe('Posts, and with them people and their rights'),
  })
  .meta({ id: 'ReorganizationPreview' })

export type Preview = z.output<typeof previewSchema>
