import type { Indicator } from '../indicators/indicator.ts'
import type { Register } from '../registers/register.ts'
import type { Report } from '../reports/report.ts'
import type { Scorecard } from '../scorecards/scorecard.ts'
import type { UpgradeStep } from './upgrade-step.ts'

/** What measures a kind of duty: suggested where a duty's text, or its lead's name, has the words. */
export type Measure = {
  /** words or phrases, looked for without diacritics */
  words: readonly string[]
  by: { register: string } | { indicator: string } | { scorecard: string }
  /** Vietnamese: what it shows of such a duty */
  note: string
}

/** A programme as data: everything in it survives JSON. */
export type Programme = {
  /** by which a definition is known among what a pack exports; raised when the language changes */
  language: 1
  code: string
  name: string
  /** what it is for, in a sentence, and the kind of recognition of the units it is about; of every unit where it names none */
  about?: { words: string; recognition?: string }
  /** a whole number, raised with every change that reaches records or values */
  version: number
  registers: readonly Register[]
  indicators: readonly Indicator[]
  scorecards: readonly Scorecard[]
  reports: readonly Report[]
  measures: readonly Measure[]
  upgrades: readonly UpgradeStep[]
}

/** Declares a programme; lists left out are empty. What is wrong with it is said by `checkProgramme`, with the line to mend. */
export const defineProgramme = (
  programme: Pick<Programme, 'code' | 'name' | 'version'> & Partial<Omit<Programme, 'language'>>,
): Programme => ({
  registers: [],
  indicators: [],
  scorecards: [],
  reports: [],
  measures: [],
  upgrades: [],
  ...programme,
  language: 1,
})

/** Whether something a pack exports is a programme. */
export const isProgramme = (value: unknown): value is Programme => {
  if (typeof value !== 'object' || value === null) return false
  const { language, code, version, registers } = value as Record<string, unknown>
  return language === 1 && typeof code === 'string' && typeof version === 'number' && Array.isArray(registers)
}
