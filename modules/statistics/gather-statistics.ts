import type { Trx } from '../../platform/db/database.ts'
import type { Actor } from '../access/index.ts'
import {
  dutyTally,
  seesWholeProvince,
  type TallyDimension,
  type TallyGroup,
  tellUnits,
  toFilter,
} from '../duties/index.ts'
import { findOrganizations } from '../organizations/index.ts'
import { addUpFigures, type Figures } from './figures.ts'
import { listOfTable } from './list-of-line.ts'
import { nameLines } from './name-lines.ts'
import type { ResolvedPeriod } from './resolve-period.ts'
import type { StatisticsQuery } from './statistics-query.ts'

/** One line before it is ranked and answered; `waitingSince`: of the proposal the office has had longest. */
export type GatheredLine = { key: string; name: string; figures: Figures; waitingSince: string | null }

export type Gathered = {
  lines: GatheredLine[]
  totals: Omit<GatheredLine, 'key' | 'name'>
  units: Awaited<ReturnType<typeof tellUnits>>['units'] | null
}

type Wait = { key: string; earliest: string }

/** Whoever sees the whole province reads the tally, others what they may see, counted now. */
async function readGroups(trx: Trx, actor: Actor, dimension: TallyDimension, { span }: ResolvedPeriod, day: string) {
  const { tenantId } = actor
  if (!seesWholeProvince(actor)) {
    const filter = toFilter(actor, listOfTable(span), day)
    const groups = await dutyTally.listFilteredGroups(trx, filter, dimension)
    return { groups, waits: await dutyTally.listFilteredWaits(trx, filter, dimension) }
  }
  await dutyTally.rollTally(trx, tenantId, day)
  const groups = await dutyTally.listTallyGroups(trx, tenantId, dimension, span && dutyTally.splitSpan(span), day)
  const waiting = groups.filter(({ stage }) => stage === 'awaiting_confirmation').map(({ key }) => key)
  const waits =
    dimension === 'lead'
      ? await dutyTally.listLeadWaits(trx, tenantId, [...new Set(waiting)], span)
      : await dutyTally.listOfficeWaits(trx, tenantId, dimension, span)
  return { groups, waits }
}

/** Under what key and name what was counted for a lead is told: by its own unit, that of today, or its place. */
async function tellLeads(trx: Trx, actor: Actor, query: StatisticsQuery, leadIds: readonly string[], day: string) {
  const { tenantId } = actor
  if (query.by === 'place') {
    const places = new Map(
      (await findOrganizations(trx, tenantId, leadIds)).map(({ id, placeId }) => [id, placeId ?? '']),
    )
    const nameOf = await nameLines(trx, tenantId, 'place', [...new Set(places.values())], day)
    return { keyOf: (id: string) => places.get(id) ?? '', nameOf, units: null }
  }
  const told = await tellUnits(trx, tenantId, leadIds, query.units, day)
  const names = new Map(leadIds.flatMap((id) => told.of(id) ?? []).map(({ id, name }) => [id, name]))
  return {
    keyOf: (id: string) => told.of(id)?.id ?? id,
    nameOf: (key: string) => names.get(key) ?? '',
    units: told.units,
  }
}

const earliest = (waits: readonly Wait[]) => waits.map((wait) => wait.earliest).toSorted()[0] ?? null

function toLines(
  groups: readonly TallyGroup[],
  waits: readonly Wait[],
  keyOf: (key: string) => string,
  nameOf: (key: string) => string,
): GatheredLine[] {
  const waitsOf = Map.groupBy(waits, ({ key }) => keyOf(key))
  return [...Map.groupBy(groups, ({ key }) => keyOf(key))]
    .map(([key, of]) => ({
      key,
      name: nameOf(key),
      figures: addUpFigures(of),
      waitingSince: earliest(waitsOf.get(key) ?? []),
    }))
    .filter(({ figures }) => figures.total > 0)
    .sort(
      (left, right) =>
        right.figures.counts.in_progress_overdue - left.figures.counts.in_progress_overdue ||
        left.name.localeCompare(right.name, 'vi'),
    )
}

/** Figures of one table over all the actor may see, most overdue first. */
export async function gatherStatistics(
  trx: Trx,
  actor: Actor,
  query: StatisticsQuery,
  period: ResolvedPeriod,
  day: string,
): Promise<Gathered> {
  const dimension = query.by === 'place' ? 'lead' : query.by
  const { groups, waits } = await readGroups(trx, actor, dimension, period, day)
  const totals = { figures: addUpFigures(groups), waitingSince: earliest(waits) }
  const keys = [...new Set(groups.map(({ key }) => key))]
  if (query.by === 'lead' || query.by === 'place') {
    const { keyOf, nameOf, units } = await tellLeads(trx, actor, query, keys, day)
    return { lines: toLines(groups, waits, keyOf, nameOf), totals, units }
  }
  const nameOf = await nameLines(trx, actor.tenantId, query.by, keys, day)
  return { lines: toLines(groups, waits, (key) => key, nameOf), totals, units: null }
}
