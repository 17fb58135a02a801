import type { Trx } from '../../../platform/db/database.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import { appendAudit } from '../../audit/index.ts'
import { findCommittee, findOrganizations } from '../../organizations/index.ts'
import { type Boundary, findBoundaries, type NewBoundary, replaceBoundaries } from '../boundary-store.ts'
import { findPlaceLines } from '../place-lookup-store.ts'
import { boxOf, countPositions } from '../rules/boundaries/outline.ts'
import type { FeatureProblem, FeatureProperties } from '../rules/boundaries/read-feature.ts'
import { simplifyTogether } from '../rules/boundaries/simplify-together.ts'
import type { PlaceLevel } from '../rules/place-kind.ts'
import { type MatchedFeature, matchFeatures } from './match-features.ts'
import { readBoundaryFile } from './read-boundary-file.ts'

/** About twenty metres, and what three thousand bytes hold for each unit: a province then fits into 300 kB. */
const simplifying = { tolerance: 0.0002, positionsEach: 150 }

export type BoundaryOrder = FeatureProperties & {
  bytes: AsyncIterable<Uint8Array>
  /** the day whose units these are (yyyy-mm-dd) */
  on: string
  level: PlaceLevel
  /** the place above all of them, as "Tỉnh An Giang"; null: the province that runs the space */
  within: string | null
  /** shown beside every map drawn from them */
  source: string
  /** leaves out features of which no one place is meant, instead of refusing the file */
  skipsUnmatched: boolean
  /** only says what would be done */
  isTrial: boolean
}

export type BoundaryOutcome = {
  matched: { index: number; placeName: string; becomes: 'new' | 'differs' | 'same' }[]
  unmatched: FeatureProblem[]
  problems: FeatureProblem[]
  positionsBefore: number
  positionsAfter: number
  isWritten: boolean
}

/**
 * Takes the boundaries of a space's places from a GeoJSON file: all of them or, where anything is wrong, none. The same file again
 * changes nothing; a newer one takes the place of what was there.
 * @throws boundary_file_… where the file cannot be read as a whole
 */
export async function importBoundaries(
  services: Services,
  { tenantId, personId }: { tenantId: string; personId: string | null },
  order: BoundaryOrder,
): Promise<BoundaryOutcome> {
  const { features, problems } = await readBoundaryFile(order.bytes, order)
  return inTenant(services.database, tenantId, async (trx) => {
    const isProvince = order.level === 'province'
    const within = isProvince ? null : (order.within ?? (await findProvinceName(trx, tenantId, order.on)))
    const { matched, unmatched } = await matchFeatures(trx, tenantId, features, { ...order, within })
    const drawn = drawTogether(matched, order.source)
    const old = await findBoundaries(
      trx,
      tenantId,
      drawn.map(({ placeId }) => placeId),
      order.on,
    )
    const becomes = drawn.map((boundary) => compare(boundary, old))
    const changed = drawn.filter((_, at) => becomes[at] !== 'same')
    const isGood = problems.length === 0 && (order.skipsUnmatched || unmatched.length === 0) && matched.length > 0
    const isWritten = isGood && !order.isTrial
    if (isWritten && changed.length > 0) {
      await replaceBoundaries(trx, tenantId, changed, { by: personId, at: services.clock.now() })
      await appendAudit(
        services,
        trx,
        { tenantId, personId },
        {
          action: 'place_boundaries_imported',
          subjectType: 'place',
          subjectId: null,
          details: { count: changed.length, source: order.source, on: order.on },
        },
      )
    }
    return {
      matched: matched.map(({ index, place }, at) => ({ index, placeName: place.name, becomes: becomes[at] ?? 'new' })),
      unmatched,
      problems,
      positionsBefore: countPositions(matched.map(({ outline }) => outline)),
      positionsAfter: countPositions(drawn.map(({ outline }) => outline)),
      isWritten,
    }
  })
}

/** The province of the space by its name of a day; null where its committee has no place. */
async function findProvinceName(trx: Trx, tenantId: string, on: string): Promise<string | null> {
  const committee = await findCommittee(trx, tenantId, on)
  const [row] = committee === null ? [] : await findOrganizations(trx, tenantId, [committee])
  const [place] = row?.placeId ? await findPlaceLines(trx, tenantId, [row.placeId], on) : []
  return place?.name ?? null
}

function drawTogether(matched: readonly MatchedFeature[], source: string): NewBoundary[] {
  const outlines = simplifyTogether(
    matched.map(({ outline }) => outline),
    { tolerance: simplifying.tolerance, mostPositions: simplifying.positionsEach * matched.length },
  )
  return matched.flatMap(({ place }, at) => {
    const outline = outlines[at]
    if (outline === undefined) return []
    return [
      {
        placeId: place.placeId,
        validFrom: place.validFrom,
        validTo: place.validTo,
        outline,
        source,
        box: boxOf(outline),
      },
    ]
  })
}

function compare(boundary: NewBoundary, known: readonly Boundary[]): 'new' | 'differs' | 'same' {
  const old = known.find(({ placeId }) => placeId === boundary.placeId)
  if (old === undefined) return 'new'
  const isSame = (one: Boundary, other: Boundary) =>
    one.source === other.source &&
    one.validFrom === other.validFrom &&
    one.validTo === other.validTo &&
    JSON.stringify(one.outline) === JSON.stringify(other.outline)
  return isSame(old, boundary) ? 'same' : 'differs'
}
