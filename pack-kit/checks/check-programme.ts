import type { Programme } from '../programmes/programme.ts'
import { checkCodes } from './check-codes.ts'
import { checkData } from './check-data.ts'
import { checkIndicator } from './check-indicator.ts'
import { checkMeasure } from './check-measure.ts'
import { checkRegister } from './check-register.ts'
import { checkReport } from './check-report.ts'
import { checkScorecard } from './check-scorecard.ts'
import { checkUpgradeStep } from './check-upgrade-step.ts'
import { findCycles } from './find-cycles.ts'
import { inside, type ProgrammeProblem, problemAt, programmeSpot, type Spot } from './programme-problem.ts'

/** Indicators behind an indicator: what it divides by. */
const indicatorsBehind = ({ indicators }: Programme): Map<string, readonly string[]> =>
  new Map(
    indicators.map(({ code, source }) => {
      const denominator = source.kind === 'computed' ? source.denominator : undefined
      return [code, denominator !== undefined && 'indicator' in denominator ? [denominator.indicator] : []]
    }),
  )

const checkHead = (programme: Programme): ProgrammeProblem[] => [
  ...checkCodes(inside(programmeSpot, 'programme'), [programme], 'kebab'),
  ...(Number.isInteger(programme.version) && programme.version >= 1
    ? []
    : [problemAt(inside(programmeSpot, 'version', programme.code), 'phiên bản phải là số nguyên từ 1', 'version')]),
]

/** A definition that lacks a part every one has cannot be looked into: that is a problem of its own, named where it lies. */
function attempt(spot: Spot, check: () => ProgrammeProblem[]): ProgrammeProblem[] {
  try {
    return check()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return [problemAt(spot, `thiếu phần bắt buộc hoặc sai kiểu dữ liệu (${error.message})`)]
  }
}

const listsOf = ({ registers, indicators, scorecards, reports }: Programme) => ({
  registers,
  indicators,
  scorecards,
  reports,
})

function checkParts(programme: Programme): ProgrammeProblem[] {
  const { registers, indicators, scorecards, reports, measures, upgrades } = programme
  const registerCodes = registers.map(({ code }) => code)
  const of = <Thing extends { code: string }>(
    list: string,
    things: readonly Thing[],
    check: (spot: Spot, thing: Thing) => ProgrammeProblem[],
  ) =>
    things.flatMap((thing) => {
      const spot = inside(programmeSpot, `${list}/${thing.code}`, thing.code)
      return attempt(spot, () => check(spot, thing))
    })
  return [
    ...Object.entries(listsOf(programme)).flatMap(([list, things]) =>
      checkCodes(inside(programmeSpot, list), things, 'kebab'),
    ),
    ...of('registers', registers, (spot, register) => checkRegister(spot, register, registerCodes)),
    ...of('indicators', indicators, (spot, indicator) => checkIndicator(spot, indicator, programme)),
    ...findCycles(indicatorsBehind(programme)).map((cycle) =>
      problemAt(
        inside(programmeSpot, `indicators/${cycle[0]}`, cycle[0] ?? ''),
        `chỉ tiêu tính vòng tròn: ${cycle.join(' → ')}`,
      ),
    ),
    ...of('scorecards', scorecards, (spot, scorecard) => checkScorecard(spot, scorecard, programme)),
    ...of('reports', reports, (spot, report) => checkReport(spot, report, programme)),
    ...measures.flatMap((measure, index) =>
      checkMeasure(inside(programmeSpot, `measures/${index}`), measure, programme),
    ),
    ...upgrades.flatMap((step, index) =>
      checkUpgradeStep(inside(programmeSpot, `upgrades/${index}`, 'upgrades'), step, programme),
    ),
  ]
}

/**
 * What is wrong with a programme: an empty list when it can be used. Each problem knows the words of its line to mend. Never throws,
 * so that a pack written without types is told of too; what is no data is told of alone, for the rest takes data for granted.
 */
export function checkProgramme(programme: Programme): ProgrammeProblem[] {
  const top = inside(programmeSpot, 'programme', programme.code)
  const data = checkData(programmeSpot, programme)
  if (data.length > 0) return data
  return attempt(top, () => [...checkHead(programme), ...checkParts(programme)])
}
