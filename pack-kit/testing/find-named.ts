import { checkProgramme } from '../checks/check-programme.ts'
import type { ProgrammeProblem } from '../checks/programme-problem.ts'
import { flowerRoads } from './flower-roads.ts'
import { withChanges } from './with-changes.ts'

/** What is broken, by which changes; part of the path and of the message it must be named with, and the word of the line to mend. */
export type BrokenCase = [what: string, changes: Record<string, unknown>, path: string, words: string, mend: string]

/** Where a field of the first register lies in the fictional programme: "registers.0.fields.4". */
export const fieldAt = (code: string): string =>
  `registers.0.fields.${flowerRoads.registers[0]?.fields.findIndex((one) => one.code === code)}`

/** Problems of the fictional programme, broken on purpose, that are told at a path with some words. */
export const findNamed = (changes: Record<string, unknown>, path: string, words: string): ProgrammeProblem[] =>
  checkProgramme(withChanges(flowerRoads, changes)).filter(
    (problem) => problem.path.includes(path) && problem.message.includes(words),
  )
