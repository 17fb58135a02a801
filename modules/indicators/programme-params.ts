import { z } from 'zod'

/** The programme as it stands in an address. */
export const programmeParams = z.object({ programme: z.string().max(60) })
export const indicatorParams = programmeParams.extend({ indicator: z.string().max(60) })
export const reportParams = programmeParams.extend({ report: z.string().max(60) })
export const scorecardParams = programmeParams.extend({ scorecard: z.string().max(60) })
