import { z } from 'zod'
import type { Actor } from '../access/index.ts'
import type { ClosedPeriod } from './closed-period-store.ts'
import { periodKinds, periodWords } from './rules/statistics-period.ts'
import { mayClosePeriods } from './statistics-policy.ts'

export const closedPeriodSchema = z
  .object({
    id: z.uuid(),
    kind: z.enum(periodKinds),
    from: z.iso.date(),
    to: z.iso.date(),
    words: z.string().describe('Which duties the period counts, as a sentence'),
    closedAt: z.iso.datetime(),
    closedByName: z.string(),
    lineCount: z.number().int(),
    sha256: z.string().describe('Of all lines in order'),
    note: z.string().nullable(),
    may: z.object({ note: z.boolean() }),
  })
  .meta({ id: 'ClosedPeriod' })

export const toClosedPeriod = (period: ClosedPeriod, actor: Actor): z.input<typeof closedPeriodSchema> => ({
  id: period.id,
  kind: period.kind,
  from: period.from,
  to: period.to,
  words: periodWords(period),
  closedAt: period.closedAt.toISOString(),
  closedByName: period.closedByName,
  lineCount: period.lineCount,
  sha256: period.sha256,
  note: period.note,
  may: { note: mayClosePeriods(actor) },
})
