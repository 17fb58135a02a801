import { z } from 'zod'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { decodeCursor, toPage } from '../../../platform/http/page.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import type { KnownProgramme } from '../programmes.ts'
import { findReadable } from '../readable.ts'
import { nameOfPeriod } from '../rules/period.ts'
import { loadUnitsAround } from '../units.ts'
import { listDifferences } from './difference-store.ts'
import { toleranceOf } from './tell-differences.ts'

export const differenceSchema = z
  .object({
    valueId: z.uuid(),
    indicator: z.string(),
    indicatorName: z.string(),
    unit: z.string(),
    place: z.object({ id: z.uuid(), name: z.string() }).nullable().describe('null: the whole province'),
    periodFrom: z.iso.date(),
    periodName: z.string(),
    reported: z.number(),
    computed: z.number(),
    verified: z.number().nullable(),
    organization: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    reason: z.string().nullable(),
    reportedAt: z.iso.datetime(),
  })
  .meta({ id: 'IndicatorDifference' })

export type Difference = z.input<typeof differenceSchema>

/** What narrows the list, on the screen and in its sheet alike. */
export const differenceNarrowing = {
  settled: z.enum(['shown', 'hidden']).default('hidden').describe('Also those the office has verified since'),
  indicator: z.string().max(60).optional().describe('Only of this indicator'),
  awaits: z.enum(['agency', 'office']).optional().describe('Who must act: the agency says why, or the office verifies'),
}
const narrowingSchema = z.object(differenceNarrowing)
export type DifferenceQuery = z.output<typeof narrowingSchema> & { limit: number; cursor?: string | undefined }

/** A page of reported values that differ from computed ones, of what the person may see. */
export const listDifferencePage = (
  services: Services,
  caller: Actor,
  known: KnownProgramme,
  query: DifferenceQuery,
): Promise<{ items: Difference[]; nextCursor: string | null }> =>
  inTenant(services.database, caller.tenantId, async (trx) => {
    const readable = await findReadable(services, trx, caller, known)
    const rows = await listDifferences(
      trx,
      caller.tenantId,
      known.programme.code,
      readable.indicators
        .filter(({ code }) => query.indicator === undefined || code === query.indicator)
        .map(toleranceOf),
      {
        isOpen: query.settled === 'hidden',
        awaits: query.awaits ?? null,
        limit: query.limit + 1,
        afterId: decodeCursor(query.cursor, ['uuid'])?.[0] ?? null,
      },
    )
    const page = toPage(rows, query.limit, ({ id }) => [id])
    const units = await loadUnitsAround(trx, caller.tenantId, [
      ...new Set(page.items.flatMap(({ placeId }) => placeId ?? [])),
    ])
    const byCode = new Map(readable.indicators.map((one) => [one.code, one]))
    return {
      ...page,
      items: page.items.flatMap((row) => {
        const indicator = byCode.get(row.indicator)
        if (!indicator || !readable.sees(indicator, row.placeId)) return []
        const { reported, computed, verified, reason } = row
        return [
          {
            valueId: row.id,
            indicator: row.indicator,
            indicatorName: indicator.name,
            unit: indicator.unit,
            place: row.placeId === null ? null : { id: row.placeId, name: units.nameOn(row.placeId, row.from) },
            periodFrom: row.from,
            periodName: nameOfPeriod(indicator.period, row),
            reported,
            computed,
            verified,
            organization:
              row.organizationId === null ? null : { id: row.organizationId, name: row.organizationName ?? '' },
            reason,
            reportedAt: row.reportedAt.toISOString(),
          },
        ]
      }),
    }
  })
