import {
  hashProgramme,
  type Indicator,
  type Programme,
  type Register,
  type Report,
  type Scorecard,
} from '../../pack-kit/index.ts'
import { indicatorErrors } from './indicators-errors.ts'

export type KnownProgramme = { programme: Programme; hash: string }

/** The programmes of an installation, as its server hands them in. */
export type Programmes = {
  all: readonly KnownProgramme[]
  /** @throws programme_not_found */
  get(code: string): KnownProgramme
}

export function collectProgrammes(given: readonly Programme[]): Programmes {
  const all = given.map((programme) => ({ programme, hash: hashProgramme(programme) }))
  const byCode = new Map(all.map((known) => [known.programme.code, known]))
  return {
    all,
    get(code) {
      const known = byCode.get(code)
      if (known === undefined) throw indicatorErrors.programme_not_found()
      return known
    },
  }
}

/** @throws indicator_not_found */
export function getIndicator(known: KnownProgramme, code: string): Indicator {
  const indicator = known.programme.indicators.find((one) => one.code === code)
  if (indicator === undefined) throw indicatorErrors.indicator_not_found()
  return indicator
}

/** @throws scorecard_not_found */
export function getScorecard(known: KnownProgramme, code: string): Scorecard {
  const scorecard = known.programme.scorecards.find((one) => one.code === code)
  if (scorecard === undefined) throw indicatorErrors.scorecard_not_found()
  return scorecard
}

/** @throws report_not_found */
export function getReport(known: KnownProgramme, code: string): Report {
  const report = known.programme.reports.find((one) => one.code === code)
  if (report === undefined) throw indicatorErrors.report_not_found()
  return report
}

/** A register an indicator of the programme names; that it is there is checked with the pack. */
export function registerOf({ programme }: KnownProgramme, code: string): Register {
  const register = programme.registers.find((one) => one.code === code)
  if (register === undefined) throw new Error(`no register "${code}" in programme "${programme.code}"`)
  return register
}
