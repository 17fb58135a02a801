import { z } from 'zod'

export const runStates = ['running', 'cancelling', 'cancelled', 'done'] as const
export type RunState = (typeof runStates)[number]

/** An indicator that could not be computed, and what the database said. */
export type RunFailure = { indicator: string; message: string }

export type RunRow = {
  id: string
  programme: string
  programmeHash: string
  state: RunState
  fromYear: number
  toYear: number
  total: number
  done: number
  changed: number
  failures: RunFailure[]
  startedBy: string | null
  startedAt: Date
  finishedAt: Date | null
}

export const runSchema = z
  .object({
    id: z.uuid(),
    programme: z.string(),
    state: z.enum(runStates),
    fromYear: z.number().int(),
    toYear: z.number().int(),
    total: z.number().int().describe('Indicators to compute'),
    done: z.number().int(),
    changed: z.number().int().describe('Values that became others'),
    failures: z.array(z.object({ indicator: z.string(), message: z.string() })),
    startedAt: z.iso.datetime(),
    finishedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'IndicatorRun' })

export const toRun = ({
  programmeHash: _hash,
  startedBy: _by,
  startedAt,
  finishedAt,
  ...run
}: RunRow): z.input<typeof runSchema> => ({
  ...run,
  startedAt: startedAt.toISOString(),
  finishedAt: finishedAt?.toISOString() ?? null,
})
