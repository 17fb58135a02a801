import { describe, expect, it } from 'vitest'
import {
  checkRecord,
  completeRecord,
  computeIndicator,
  type RecordFact,
  type Register,
} from '../../../pack-kit/index.ts'
import { safeZoneProgramme } from '../programme.ts'
import { demoThresholds } from './demo/demo-thresholds.ts'
import { demoUntil } from './demo/demo-time.ts'
import { demoMerged, demoUnits } from './demo/demo-units.ts'
import { demoTargets, demoValues } from './demo/demo-values.ts'
import { demoRecords } from './demo-records.ts'

const { registers, indicators, scorecards } = safeZoneProgramme
const records = demoRecords()
const idIn = (value: unknown): string => (typeof value === 'string' ? value : '')
const unitKeys = new Map(demoUnits.map((unit) => [unit.key, unit]))

function getRegister(code: string): Register {
  const register = registers.find((one) => one.code === code)
  if (!register) throw new Error(`no register "${code}"`)
  return register
}

/** Verified records of a unit as they stood on the last day before one. */
function factsOf(unit: string, before: string): Map<string, RecordFact[]> {
  const facts = records.flatMap(({ key, register, versions }) => {
    const version = versions.findLast(({ verifiedOn }) => verifiedOn < before)
    const definition = getRegister(register)
    if (version === undefined || version.values[definition.placeField ?? ''] !== unit) return []
    const { values, verifiedOn } = version
    return [{ register, fact: { id: key, values: completeRecord(definition, values), verifiedOn } }]
  })
  const groups = Map.groupBy(facts, ({ register }) => register)
  return new Map([...groups].map(([register, of]) => [register, of.map(({ fact }) => fact)]))
}

/** Computed indicators of a unit and year, from what was verified two months after it. */
function computeYear(unit: string, year: number) {
  const facts = factsOf(unit, `${year + 1}-03-01`)
  const done = new Map<string, number | null>()
  return indicators.flatMap((indicator) => {
    if (indicator.level !== 'commune' || indicator.source.kind === 'entered') return []
    const from = indicator.period === 'quarter' ? `${year}-10-01` : `${year}-01-01`
    const period = { from, to: `${year + 1}-01-01` }
    const result = computeIndicator(indicator, { period, records: facts, indicators: done })
    done.set(indicator.code, result.value)
    return [{ code: indicator.code, ...result }]
  })
}

describe('demonstration records', () => {
  it('are in order, every version of every one', () => {
    const problems = records.flatMap(({ key, register, versions }) =>
      versions.flatMap(({ values }) =>
        checkRecord(getRegister(register), values).map(({ message }) => `${key}: ${message}`),
      ),
    )
    expect(problems).toEqual([])
  })

  it('are the same each time, with keys of their own and versions in the order of their days', () => {
    expect(demoRecords()).toEqual(records)
    expect(new Set(records.map(({ key }) => key)).size).toBe(records.length)
    for (const { key, versions } of records) {
      const days = versions.map(({ verifiedOn }) => verifiedOn)
      expect([...new Set(days)].sort(), key).toEqual(days)
    }
  })

  it('fill every register, and say that they are invented wherever there is room for a note', () => {
    const filled = new Set(records.map(({ register }) => register))
    expect(registers.filter(({ code }) => !filled.has(code))).toEqual([])
    const unmarked = records.filter(
      ({ register, versions }) =>
        getRegister(register).fields.some(({ code }) => code === 'note') &&
        versions.some(({ values }) => !idIn(values['note']).includes('minh họa')),
    )
    expect(unmarked).toEqual([])
  })

  /** Values of the fields of a kind in every version, as ids. */
  const idsOf = (kind: 'link' | 'place') =>
    records.flatMap(({ key, register, versions }) =>
      versions.flatMap(({ verifiedOn, values }) =>
        getRegister(register).fields.flatMap((field) => {
          const id = values[field.code]
          return field.kind === kind && typeof id === 'string' ? [{ key, verifiedOn, id }] : []
        }),
      ),
    )

  it('name places that were there', () => {
    const strange = idsOf('place').filter(({ id, verifiedOn }) => !((unitKeys.get(id)?.from ?? '9999') <= verifiedOn))
    expect(strange).toEqual([])
  })

  it('link to records that come before', () => {
    const order = new Map(records.map(({ key }, at) => [key, at]))
    const linked = idsOf('link')
    expect(linked.length).toBeGreaterThan(100)
    expect(linked.filter(({ key, id }) => (order.get(id) ?? Infinity) >= (order.get(key) ?? -1))).toEqual([])
  })

  it('put what happened to former communes before 01/07/2025, and to those of today after', () => {
    // Relics, their regulations, plans and ceremonies have dates of other times by nature; a budget year is written as its last day.
    const timeless = ['di-tich', 'quy-che-di-tich', 'le-trao-quyet-dinh', 'lo-trinh-nong-thon-moi']
    const dated = records
      .filter(({ register }) => !timeless.includes(register))
      .flatMap(({ key, register, versions }) => {
        const { dateField = '', placeField = '' } = getRegister(register)
        return versions.flatMap(({ values }) => {
          const [unit, day] = [unitKeys.get(idIn(values[placeField])), idIn(values[dateField])]
          return unit && day !== '' && dateField !== 'budgetYear' ? [{ key, unit, day }] : []
        })
      })
    expect(dated.length).toBeGreaterThan(2000)
    const misplaced = dated.filter(
      ({ unit, day }) => day < unit.from || day > demoUntil || (unit.to !== null && day >= unit.to),
    )
    expect(misplaced.map(({ key, day }) => `${key}: ${day}`)).toEqual([])
  })

  it('cover the nine communes of 2021 in every year they were there', () => {
    const nine = demoUnits.filter(({ recognisedOn, to }) => recognisedOn === '2021-02-03' && to !== null)
    expect(nine.map(({ code }) => code).sort()).toEqual(
      ['31015', '31027', '31054', '31057', '31060', '31063', '31066', '31069', '31075'].sort(),
    )
    expect(Object.values(demoMerged).flat().sort()).toEqual(
      demoUnits.flatMap(({ key, to }) => (to === null ? [] : [key])).sort(),
    )
  })
})

describe('what the demonstration shows', () => {
  it('no indicator hangs on something left out', () => {
    for (const unit of ['an-minh-bac', 'vinh-phong', 'tay-yen', 'thi-tran-vinh-thuan'])
      for (const year of [2019, 2021, 2024])
        for (const { code, why } of computeYear(unit, year))
          expect(why, `${unit} ${year} ${code}`).not.toBe('incomplete')
  })

  const valueOf = (unit: string, year: number, indicator: string) =>
    computeYear(unit, year).find(({ code }) => code === indicator)?.value ?? Number.NaN

  it.each([
    ['ty-le-ho-ngheo', -1],
    ['ty-le-bao-phu-bao-hiem-y-te-nam', 1],
    ['ty-le-lao-dong-qua-dao-tao', 1],
  ])('%s gets better faster where a commune was recognised', (indicator, better) => {
    const gain = (unit: string) => better * (valueOf(unit, 2024, indicator) - valueOf(unit, 2019, indicator))
    expect(gain('minh-thuan')).toBeGreaterThan(0)
    expect(gain('minh-thuan')).toBeGreaterThan(gain('nam-yen'))
  })

  it('reported values and targets are of indicators there are, and thresholds of parts there are', () => {
    const entered = indicators.filter(({ source }) => source.kind === 'entered').map(({ code }) => code)
    expect([...new Set(demoValues().map(({ indicator }) => indicator))].sort()).toEqual(entered.sort())
    const codes = indicators.map(({ code }) => code)
    expect(demoTargets().filter(({ indicator }) => !codes.includes(indicator))).toEqual([])
    const parts = scorecards.flatMap((card) =>
      card.ruleSets.flatMap((rules) =>
        rules.criteria.flatMap((criterion) =>
          criterion.parts.map((part) => [card.code, rules.code, criterion.code, part.code].join('/')),
        ),
      ),
    )
    const corrected = Object.entries(demoThresholds).flatMap(([card, rows]) =>
      rows.map(({ ruleSet, criterion, part }) => [card, ruleSet, criterion, part].join('/')),
    )
    expect(corrected.filter((one) => !parts.includes(one))).toEqual([])
  })
})
