import type { Trx } from '../../../platform/db/database.ts'
import { findDemoAgencyVersions, findDemoTakeovers } from './demo-agencies-store.ts'

/** Agencies of the demonstration through its reorganizations. Days are yyyy-mm-dd. */
export type DemoAgencies = {
  /** the agency that bore a name by a day, or who had taken over from it by then; null: nobody ever did */
  answeringFor(name: string, on: string): string | null
  /** the committee of a place, or who had taken over from it by a day */
  committeeOf(placeId: string, on: string): string | null
  /** who had taken over from an agency by a day, or the agency itself */
  followedBy(id: string, on: string): string
}

export async function loadDemoAgencies(trx: Trx, tenantId: string): Promise<DemoAgencies> {
  const versions = await findDemoAgencyVersions(trx, tenantId)
  const takeovers = await findDemoTakeovers(trx, tenantId)
  const followedBy = (id: string, on: string): string => {
    const next = takeovers.find(({ fromId, on: day }) => fromId === id && day <= on)
    return next ? followedBy(next.toId, on) : id
  }
  const latest = (found: typeof versions, on: string): string | null => {
    const begun = found.filter(({ from }) => from <= on)
    const version = begun.find(({ to }) => to === null || to > on) ?? begun[0] ?? found[0]
    return version ? followedBy(version.id, on) : null
  }
  return {
    followedBy,
    answeringFor: (name, on) =>
      latest(
        versions.filter((version) => version.name === name),
        on,
      ),
    committeeOf: (placeId, on) =>
      latest(
        versions.filter((version) => version.placeId === placeId),
        on,
      ),
  }
}
