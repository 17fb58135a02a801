import { z } from 'zod'

export const contributionParams = z.object({ contributionId: z.uuid() })
