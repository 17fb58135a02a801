import { today } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { seesWholeProvince } from '../../duties/index.ts'
import { type ClosedGroup, countClosedLines } from '../closed-lines-store.ts'
import { toClosedPeriod } from '../closed-period-answer.ts'
import type { ClosedPeriod } from '../closed-period-store.ts'
import { type Figures, noFigures } from '../figures.ts'
import { gatherStatistics } from '../gather-statistics.ts'
import { getClosedPeriod } from '../get-closed-period.ts'
import { nameLines } from '../name-lines.ts'
import { resolvePeriod } from '../resolve-period.ts'
import { readableLeads } from '../statistics-policy.ts'
import type { StatisticsDimension } from '../statistics-query.ts'
import { toFigures } from '../to-figures.ts'

function addUpClosed(groups: readonly ClosedGroup[]): Figures {
  const figures = noFigures()
  for (const group of groups) {
    figures.counts[group.class] += group.count
    figures.total += group.count
    figures.extensions += group.extensions
    figures.returns += group.returns
  }
  return figures
}

/** The same days as they stand today, by the agencies of their time as the frozen lines are. */
async function gatherLive(trx: Trx, actor: Actor, by: StatisticsDimension, { from, to }: ClosedPeriod, day: string) {
  const query = { by, period: 'custom' as const, from, to, units: 'as_then' as const }
  const period = resolvePeriod(query, day, { month: 31, quarter: 31, half_year: 31, nine_months: 31, year: 31 })
  return gatherStatistics(trx, actor, query, period, day)
}

/** A closed period: its frozen figures, and beside them, for who sees the whole province, what the same days say today. */
export async function showClosedPeriod(services: Services, actor: Actor, id: string, by: StatisticsDimension) {
  const day = today(services.clock)
  const { tenantId } = actor
  return inTenant(services.database, tenantId, async (trx) => {
    const period = await getClosedPeriod(trx, tenantId, id)
    const leadIds = readableLeads(actor)
    const groups = await countClosedLines(trx, { tenantId, periodId: id, leadIds, by, key: null, classes: null })
    const live = seesWholeProvince(actor) ? await gatherLive(trx, actor, by, period, day) : null
    const frozen = Map.groupBy(groups, ({ key }) => key)
    const liveOf = new Map(live?.lines.map((line) => [line.key, line]))
    const keys = [...new Set([...frozen.keys(), ...liveOf.keys()])]
    const named = by === 'lead' ? null : await nameLines(trx, tenantId, by, keys, period.to)
    const lines = keys.map((key) => {
      const [of, now] = [frozen.get(key) ?? [], liveOf.get(key)]
      return {
        key,
        name: named ? named(key) : (of[0]?.name ?? now?.name ?? ''),
        frozen: toFigures(addUpClosed(of), null, period.to),
        live: live && toFigures(now?.figures ?? noFigures(), now?.waitingSince ?? null, day),
      }
    })
    return {
      asOf: day,
      by,
      period: toClosedPeriod(period, actor),
      totals: {
        frozen: toFigures(addUpClosed(groups), null, period.to),
        live: live && toFigures(live.totals.figures, live.totals.waitingSince, day),
      },
      lines: lines.sort(
        (left, right) =>
          right.frozen.counts.in_progress_overdue - left.frozen.counts.in_progress_overdue ||
          left.name.localeCompare(right.name, 'vi'),
      ),
    }
  })
}
