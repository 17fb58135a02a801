import { z } from 'zod'
import { registerMaySchema } from '../show-register/show-register.route.ts'

/** What waits is counted no further, so that a large register costs no more than a small one. */
export const mostCounted = 100
const levels = ['province', 'district', 'commune'] as const

const registerLineSchema = z
  .object({
    code: z.string(),
    name: z.string(),
    purpose: z.string(),
    keepers: z
      .array(z.object({ id: z.uuid(), name: z.string() }))
      .describe(
        'Agencies of today that keep it, in the order the register names them; also those that took over from one',
      ),
    keptByLevels: z.array(z.enum(levels)).describe('Units of these levels keep it, each for its area'),
    waiting: z
      .object({
        drafts: z.number().int(),
        returned: z.number().int().describe('Of the drafts, those sent back to be mended'),
        submitted: z.number().int(),
      })
      .nullable()
      .describe(
        `What waits for the person, each counted up to ${mostCounted}; null where nothing of it is theirs to do`,
      ),
    may: registerMaySchema,
  })
  .meta({ id: 'RegisterLine' })

export const programmeSchema = z
  .object({
    code: z.string(),
    name: z.string(),
    version: z.number().int(),
    hash: z.string(),
    registers: z.array(registerLineSchema),
  })
  .meta({ id: 'Programme' })

export type ProgrammeAnswer = z.input<typeof programmeSchema>
export type RegisterLine = z.input<typeof registerLineSchema>
