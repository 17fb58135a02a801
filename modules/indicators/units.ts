import type { Trx } from '../../platform/db/database.ts'
import { findCommittee, findOrganizations } from '../organizations/index.ts'
import { placeHistory } from '../places/index.ts'
import { lastDayOf, type Period } from './rules/period.ts'
import { heirsOn, type Land, type Life, livesOn, unitOnDay } from './rules/unit-on-day.ts'
import { findCommunes, findRecordPlaces, findValuePlaces } from './units-store.ts'

/** A unit with the names it has had. */
export type Unit = { id: string; life: Life; names: readonly { name: string; to: string | null }[]; isCommune: boolean }

/** Units a programme is told by, through time. */
export type Units = {
  land: Land
  all: ReadonlyMap<string, Unit>
  /** communes that live on the last day of a period */
  livingIn(period: Period): string[]
  livingOn(day: string): string[]
  /** the unit a place is told under at the end of a period */
  of(placeId: string, period: Period): string
  /** as it was called on a day, or last before; '' where it is not known */
  nameOn(id: string, day: string): string
}

/** Places with all they came from or became. `listed`: those that are units of the programme; all when left out. */
async function loadLand(
  trx: Trx,
  tenantId: string,
  placeIds: readonly string[],
  listed?: (land: Land) => ReadonlySet<string>,
): Promise<Units> {
  const successions = await placeHistory.findPlaceSuccessionsAround(trx, tenantId, placeIds)
  const ids = [...new Set([...placeIds, ...successions.flatMap((row) => [row.predecessorId, row.successorId])])]
  const versions = Map.groupBy(await placeHistory.findPlaceVersions(trx, tenantId, ids), ({ placeId }) => placeId)
  const all = new Map(
    [...versions].map(([id, own]): [string, Unit] => [
      id,
      {
        id,
        life: { from: own[0]?.validFrom ?? null, to: own.at(-1)?.validTo ?? null },
        names: own.map(({ name, validTo }) => ({ name, to: validTo })),
        isCommune: own.at(-1)?.level === 'commune',
      },
    ]),
  )
  const land: Land = {
    lives: new Map([...all].map(([id, { life }]) => [id, life])),
    goings: Map.groupBy(successions, ({ predecessorId }) => predecessorId),
  }
  const own = listed?.(land)
  const communes = [...all.values()].filter(({ id, isCommune }) => isCommune && (own?.has(id) ?? true))
  const livingOn = (day: string) => communes.flatMap(({ id, life }) => (livesOn(life, day) ? id : []))
  return {
    land,
    all,
    livingIn: (period) => livingOn(lastDayOf(period)),
    livingOn,
    of: (placeId, period) => unitOnDay(land, placeId, lastDayOf(period)),
    nameOn(id, day) {
      const names = all.get(id)?.names ?? []
      return (names.find(({ to }) => to === null || to > day) ?? names.at(-1))?.name ?? ''
    },
  }
}

/** Every unit of the province, and whatever else records, values and targets of a programme are of. */
export async function loadUnits(trx: Trx, tenantId: string, programme: string, today: string): Promise<Units> {
  const committee = await findCommittee(trx, tenantId, today)
  const [organization] = committee === null ? [] : await findOrganizations(trx, tenantId, [committee])
  const communes = await findCommunes(trx, tenantId, organization?.placeId ?? null, today)
  const recorded = await findRecordPlaces(trx, tenantId, programme)
  const valued = await findValuePlaces(trx, tenantId, programme)
  const asked = [...new Set([...communes, ...recorded, ...valued])]
  return loadLand(trx, tenantId, asked, (land) => new Set(asked.flatMap((id) => [id, ...heirsOn(land, id, today)])))
}

/** Only units around some places: what is needed to compute these anew. */
export const loadUnitsAround = (trx: Trx, tenantId: string, placeIds: readonly string[]): Promise<Units> =>
  loadLand(trx, tenantId, placeIds)
