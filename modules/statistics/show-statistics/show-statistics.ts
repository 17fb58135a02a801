import { dateInVietnam, today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { seesWholeProvince } from '../../duties/index.ts'
import { findTrackingRules } from '../../tracking-rules/index.ts'
import { findClosedPeriodOn } from '../closed-period-store.ts'
import { fewestRanked } from '../figures.ts'
import { type GatheredLine, gatherStatistics } from '../gather-statistics.ts'
import { listOfTable, narrowToLine } from '../list-of-line.ts'
import { type ResolvedPeriod, resolvePeriod } from '../resolve-period.ts'
import { type Band, bandsFrom, rankInBands } from '../rules/rank-in-bands.ts'
import type { StatisticsQuery } from '../statistics-query.ts'
import { toFigures } from '../to-figures.ts'
import type { Statistics } from './statistics-answer.ts'

const mostLines = 1000

const wordsOfBand = ({ from, to }: Band) => (to === null ? `Từ ${from} nhiệm vụ` : `${from}–${to} nhiệm vụ`)

const toPeriod = ({ kind, year, number, isClosing, span, name, words }: ResolvedPeriod): Statistics['period'] => ({
  kind,
  year,
  number,
  closing: isClosing,
  from: span?.from ?? null,
  to: span?.to ?? null,
  name,
  words,
})

function toLines(
  gathered: readonly GatheredLine[],
  query: StatisticsQuery,
  { span }: ResolvedPeriod,
  bands: readonly Band[],
  day: string,
): Statistics['lines'] {
  const figures = gathered.map((line) => toFigures(line.figures, line.waitingSince, day))
  const loads = figures.map(({ total, ofDue }) => ({ load: total, rate: ofDue.rate }))
  const places = rankInBands(loads, bands, fewestRanked)
  return gathered.flatMap(({ key, name }, index) => {
    const [told, place] = [figures[index], places[index]]
    if (!told || !place) return []
    const list = { ...listOfTable(span), ...narrowToLine(query.by, key, query.units) }
    return { key, name, figures: told, band: place.band, rank: place.rank, rankedOf: place.of, list }
  })
}

/** One table of statistics as of today: over the whole province, or over what the actor may see. */
export async function showStatistics(services: Services, actor: Actor, query: StatisticsQuery): Promise<Statistics> {
  const day = today(services.clock)
  return inTenant(services.database, actor.tenantId, async (trx) => {
    const rules = await findTrackingRules(trx, actor.tenantId)
    const period = resolvePeriod(query, day, rules.closingDays)
    const { lines, totals, units } = await gatherStatistics(trx, actor, query, period, day)
    const isWhole = seesWholeProvince(actor)
    const bands = isWhole && query.by === 'lead' ? bandsFrom(rules.loadBands) : []
    const closed = period.span && (await findClosedPeriodOn(trx, actor.tenantId, period.span))
    return {
      asOf: day,
      by: query.by,
      period: toPeriod(period),
      units: units && { basis: units.basis, words: units.words },
      scope: isWhole ? 'province' : 'own',
      bands: bands.map((band) => ({ ...band, words: wordsOfBand(band) })),
      fewestRanked,
      totals: toFigures(totals.figures, totals.waitingSince, day),
      list: listOfTable(period.span),
      lines: toLines(lines.slice(0, mostLines), query, period, bands, day),
      isCut: lines.length > mostLines,
      closed: closed ? { id: closed.id, closedOn: dateInVietnam(closed.closedAt) } : null,
    }
  })
}
