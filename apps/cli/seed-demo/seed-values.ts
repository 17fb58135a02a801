import {
  computeNow,
  recordGroups,
  recordThresholds,
  setTargets,
  type TakenOverValue,
  takeOverValues,
} from '../../../modules/indicators/index.ts'
import { demoThresholds } from '../../../packs/an-toan-khu/examples/demo/demo-thresholds.ts'
import { demoUnits } from '../../../packs/an-toan-khu/examples/demo/demo-units.ts'
import { demoTargets, demoValues } from '../../../packs/an-toan-khu/examples/demo/demo-values.ts'
import { safeZoneProgramme } from '../../../packs/an-toan-khu/index.ts'
import type { Services } from '../../../platform/services.ts'
import { programmes } from '../../server/programmes.ts'
import { type DemoGround, placeIdOf } from './demo-ground.ts'
import { servicesAt } from './demo-time.ts'
import type { DemoSpace } from './seed-directory.ts'

const { programmes: known } = programmes.indicators
const programme = known.get(safeZoneProgramme.code)
const source = 'Giả định cho dữ liệu minh họa, không phải văn bản thật'

/** Whose value an entered indicator is: health its department's, all others that of who helps the countryside. */
const reporterOf = (indicator: string): { account: string; agency: string } =>
  indicator === 'ty-le-dan-so-duoc-quan-ly-suc-khoe'
    ? { account: 'soyte', agency: 'Sở Y tế' }
    : { account: 'sonongnghiep', agency: 'Sở Nông nghiệp và Phát triển nông thôn' }

const lastDayOf = (year: number): string => `${year}-12-31`

/** A unit that ended within a year has neither values nor targets of it: these are of the one it became. */
const outlives = ({ unit, year }: { unit: string; year: number }): boolean => {
  const to = demoUnits.find(({ key }) => key === unit)?.to ?? null
  return to === null || to > lastDayOf(year)
}

async function takenOver(services: Services, space: DemoSpace, ground: DemoGround): Promise<TakenOverValue[]> {
  const office = await space.actor(services, 'vanphong')
  const persons = new Map<string, string>()
  for (const account of ['soyte', 'sonongnghiep']) persons.set(account, (await space.actor(services, account)).personId)
  return demoValues()
    .filter((value) => value.verifiedOn <= ground.today && outlives(value))
    .map(({ indicator, unit, year, numerator, denominator, verifiedOn }) => {
      const { account, agency } = reporterOf(indicator)
      const at = new Date(`${verifiedOn}T09:00:00+07:00`)
      return {
        indicator,
        placeId: placeIdOf(ground, unit),
        on: lastDayOf(year),
        value: null,
        numerator,
        denominator,
        organizationId: ground.agencies.answeringFor(agency, verifiedOn) ?? space.officeId,
        reportedBy: persons.get(account) ?? office.personId,
        reportedAt: new Date(at.getTime() - 6 * 86_400_000),
        // The newest year is still to be looked over.
        verified: year < 2026 ? { by: office.personId, at } : null,
      }
    })
}

async function setDemoTargets(services: Services, space: DemoSpace, ground: DemoGround): Promise<void> {
  const office = await space.actor(services, 'vanphong')
  for (const [indicator, own] of Map.groupBy(demoTargets().filter(outlives), (target) => target.indicator))
    await setTargets(services, office, programme, indicator, {
      source,
      targets: own.map(({ unit, year, value }) => ({
        placeId: placeIdOf(ground, unit),
        on: lastDayOf(year),
        value,
      })),
    })
}

async function settleScorecards(services: Services, space: DemoSpace, ground: DemoGround): Promise<void> {
  const actor = await space.actor(services, 'vanphong')
  for (const { code, groups } of safeZoneProgramme.scorecards) {
    const settling = { services, actor, known: programme, code }
    const thresholds = (demoThresholds[code] ?? []).map((given) => ({
      ruleSet: given.ruleSet,
      criterion: given.criterion,
      part: given.part,
      groups: given.groups ? [...given.groups] : null,
      validFrom: given.from,
      validTo: given.to ?? null,
      source: given.source,
      ...('atLeast' in given
        ? { requirement: 'atLeast' as const, amount: given.atLeast }
        : 'atMost' in given
          ? { requirement: 'atMost' as const, amount: given.atMost }
          : { requirement: 'yes' as const, amount: null }),
    }))
    if (thresholds.length > 0) await recordThresholds(settling, thresholds)
    const grouped = demoUnits.flatMap(({ key, group, from }) =>
      group !== null && groups.some((one) => one.code === group)
        ? [{ placeId: placeIdOf(ground, key), group, validFrom: from, validTo: null, source }]
        : [],
    )
    if (grouped.length > 0) await recordGroups(settling, grouped)
  }
}

/** Values that are entered, targets, thresholds and groups of units; then computes everything from the records. */
export async function seedValues(services: Services, space: DemoSpace, ground: DemoGround, now: Date): Promise<void> {
  const office = await space.actor(services, 'vanphong')
  await takeOverValues(services, office, programme, await takenOver(services, space, ground))
  const lately = servicesAt(services, now, '2026-03-02')
  await setDemoTargets(lately, space, ground)
  await settleScorecards(lately, space, ground)
  await computeNow(services, known, office, programme)
}
