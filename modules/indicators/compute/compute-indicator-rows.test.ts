import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Aggregate,
  computeIndicator,
  defineIndicator,
  hashProgramme,
  type Indicator,
  type RecordFact,
} from '../../../pack-kit/index.ts'
import { flowerRoads } from '../../../pack-kit/testing/flower-roads.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { type KeptRecord, keepRecords } from '../../../tests/support/keep-records.ts'
import { loadPlaces } from '../../../tests/support/load-places.ts'
import { openTestSpace, type TestSpace } from '../../../tests/support/test-space.ts'
import { placeHistory } from '../../places/index.ts'
import { periodsOf } from '../rules/period.ts'
import { someCondition, someValues } from '../testing/some-conditions.ts'
import { loadUnitsAround, type Units } from '../units.ts'
import { computeIndicatorRows } from './compute-indicator-rows.ts'
import type { ComputeScope } from './counted-units.ts'
import { findCountedIds } from './find-counted-ids.ts'

const [roads, outings] = ['tuyen-duong-hoa', 'buoi-ra-quan']
const periods = periodsOf('year', 2023, 2025, '2026-03-02')
const known = { programme: flowerRoads, hash: hashProgramme(flowerRoads) }
let space: TestSpace
let units: Units
let places: string[]

beforeAll(async () => {
  space = await openTestSpace()
  await loadPlaces(space.url)
  const call = await space.callAs(space.administrator)
  const find = async (words: string, on: string): Promise<string> =>
    (await call('GET', `/api/places?on=${on}&level=commune&words=${encodeURIComponent(words)}`)).json().items[0].id
  places = [
    await find('an bình', '2024-01-01'),
    await find('tân lập', '2026-01-01'),
    await find('bình hòa', '2026-01-01'),
  ]
  units = await inTenant(space.services.database, space.tenantId, (trx) => loadUnitsAround(trx, space.tenantId, places))
})
afterAll(() => space.close())

const keep = (records: readonly KeptRecord[], isAdded = false) =>
  keepRecords(
    {
      url: space.url,
      tenantId: space.tenantId,
      organizationId: space.committeeId,
      personId: space.administrator.personId,
      programme: flowerRoads.code,
      hash: known.hash,
      version: flowerRoads.version,
    },
    records,
    { isAdded },
  )

const compute = (indicator: Indicator, only: readonly string[] | null = null) => {
  const scope: ComputeScope = { tenantId: space.tenantId, known, units, only }
  return inTenant(space.services.database, space.tenantId, (trx) =>
    computeIndicatorRows(trx, scope, indicator, periods),
  )
}

const field = fc.constantFrom('a', 'b', 'c')
const someAggregate = (register: string): fc.Arbitrary<Aggregate> =>
  fc.record(
    {
      register: fc.constant(register),
      take: fc.oneof(
        fc.constant('count' as const),
        field.map((sum) => ({ sum })),
        field.map((latest) => ({ latest })),
      ),
      where: someCondition,
      period: fc.oneof(
        fc.constant('asOfEnd' as const),
        field.map((dateField) => ({ dateField })),
        fc.record({ fromField: field, toField: field }),
      ),
      emptyMeans: fc.constantFrom('zero' as const, 'unknown' as const),
    },
    { requiredKeys: ['register', 'take'] },
  )

const someIndicator: fc.Arbitrary<Indicator> = fc
  .record({
    numerator: someAggregate(roads),
    denominator: fc.option(someAggregate(outings), { nil: undefined }),
    level: fc.constantFrom('commune' as const, 'province' as const),
    unit: fc.constantFrom('%', 'lần'),
  })
  .map(({ numerator, denominator, level, unit }) =>
    defineIndicator({
      code: 'bat-ky',
      name: 'Bất kỳ',
      unit,
      level,
      period: 'year',
      direction: 'none',
      kind: denominator === undefined ? 'additive' : 'rate',
      source: { kind: 'computed', numerator, ...(denominator === undefined ? {} : { denominator }) },
    }),
  )

const someMoment = fc.constantFrom('2022-05-01', '2023-06-01', '2023-12-31', '2024-02-02', '2025-09-01')
const someRecord = fc
  .record({
    register: fc.constantFrom(roads, outings),
    place: fc.nat({ max: 2 }),
    versions: fc.array(
      fc.record({
        on: someMoment,
        stage: fc.constantFrom('draft' as const, 'verified' as const, 'verified' as const),
        values: someValues,
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ register, place, versions }) => ({
    register,
    place,
    versions: versions
      .toSorted((one, other) => one.on.localeCompare(other.on))
      .map(({ on, ...version }, index) => ({ ...version, at: `${on}T0${index}:00:00+07:00` })),
  }))

/** What pack-kit is to be told: as records stand, or of aggregates without a time of their own as they stood at the end. */
function factsOf(aggregate: Aggregate, kept: readonly (KeptRecord & { id: string })[], end: string): RecordFact[] {
  return kept
    .filter(({ register }) => register === aggregate.register)
    .flatMap(({ id, versions }) => {
      const asOfEnd = (aggregate.period ?? 'asOfEnd') === 'asOfEnd'
      const version = asOfEnd ? versions.findLast(({ at }) => at < `${end}T`) : versions.at(-1)
      const seen = versions.filter(({ at, stage }) => stage === 'verified' && version !== undefined && at <= version.at)
      if (version?.stage !== 'verified') return []
      return [
        { id, values: JSON.parse(JSON.stringify(version.values)), verifiedOn: seen.at(-1)?.at.slice(0, 10) ?? '' },
      ]
    })
}

const close = (one: number | null, other: number | null) =>
  one === other ||
  (one !== null && other !== null && Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other)))

describe('computing over a province', () => {
  it('comes to what pack-kit comes to, unit by unit and period by period', async () => {
    await fc.assert(
      fc.asyncProperty(someIndicator, fc.array(someRecord, { maxLength: 9 }), async (indicator, records) => {
        const { source } = indicator
        if (source.kind !== 'computed') throw new Error('entered')
        const given = records.map(({ place, ...record }) => ({
          ...record,
          placeId: places[place] ?? null,
          versions: record.versions.map((version) => ({
            ...version,
            values: { ...version.values, commune: places[place] },
          })),
        }))
        const ids = await keep(given)
        const kept = given.map((record, index) => ({ ...record, id: ids[index] ?? '' }))
        const rows = await compute(indicator)
        const leftOut: RecordFact[] = []
        for (const period of periods) {
          const idsOf = await inTenant(space.services.database, space.tenantId, (trx) =>
            findCountedIds(
              trx,
              { tenantId: space.tenantId, known, units },
              indicator,
              period,
              indicator.level === 'province' ? [null] : places,
            ),
          )
          const told = indicator.level === 'province' ? [null] : [...new Set(places.map((id) => units.of(id, period)))]
          for (const unit of told) {
            const own = kept.filter(
              ({ placeId }) => unit === null || (placeId !== null && units.of(placeId, period) === unit),
            )
            const aggregates = [
              source.numerator,
              ...(source.denominator && 'register' in source.denominator ? [source.denominator] : []),
            ]
            const facts = new Map(aggregates.map((one) => [one.register, factsOf(one, own, period.to)]))
            const expected = computeIndicator(indicator, { period, records: facts })
            const row = rows.find(({ placeId, from }) => placeId === unit && from === period.from)
            // A unit that does not live then and has no record is told nothing of.
            if (row === undefined || (row.isBare && unit !== null && !units.livingIn(period).includes(unit))) {
              leftOut.push(...[...facts.values()].flat())
              continue
            }
            expect([row.why, row.derivation.numerator.why]).toEqual([expected.why, expected.derivation.numerator.why])
            for (const part of ['value', 'numerator', 'denominator'] as const)
              expect(close(row[part], expected[part]), `${part}: ${row[part]} instead of ${expected[part]}`).toBe(true)
            const { numerator } = expected.derivation
            expect(idsOf(unit).numerator).toEqual(numerator.counted.toSorted())
            expect(row.derivation.numerator).toMatchObject({
              of: numerator.of,
              counted: numerator.counted.length,
              missing: numerator.missing.length,
              missingIds: expect.arrayContaining(numerator.missing),
            })
          }
        }
        expect(leftOut).toEqual([])
      }),
      { numRuns: 60 },
    )
  }, 120_000)

  it('anew for one place comes to the same as for all', async () => {
    await fc.assert(
      fc.asyncProperty(
        someIndicator,
        fc.array(someRecord, { maxLength: 9 }),
        fc.nat({ max: 2 }),
        async (indicator, records, at) => {
          await keep(
            records.map(({ place, ...record }) => ({
              ...record,
              placeId: places[place] ?? null,
              versions: record.versions.map((version) => ({
                ...version,
                values: { ...version.values, commune: places[place] },
              })),
            })),
          )
          const all = await compute(indicator)
          const some = await compute(indicator, [places[at] ?? ''])
          for (const row of some)
            expect(
              all.find(({ placeId, from }) => placeId === row.placeId && from === row.from) ?? { ...row, isBare: true },
            ).toEqual(row)
        },
      ),
      { numRuns: 20 },
    )
  }, 120_000)
})

it('keeps the land of a merged commune with what it became', async () => {
  const [anBinh = '', , binhHoa = ''] = places
  const lived = await inTenant(space.services.database, space.tenantId, (trx) =>
    placeHistory.findPlaceVersions(trx, space.tenantId, [anBinh]),
  )
  expect(lived.at(-1)?.validTo).toBe('2025-07-01')
  expect(periods.map((period) => units.of(anBinh, period))).toEqual([anBinh, anBinh, binhHoa])
})
