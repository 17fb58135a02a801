import { plainWords } from '../plain-words.ts'
import type { Measure, Programme } from '../programmes/programme.ts'
import { checkReference } from './check-codes.ts'
import { inside, type ProgrammeProblem, problemAt, type Spot } from './programme-problem.ts'

const shortestWord = 2

/** What is wrong with what is said to measure duties. */
export function checkMeasure(spot: Spot, { words, by, note }: Measure, programme: Programme): ProgrammeProblem[] {
  const codes = (things: readonly { code: string }[]) => things.map(({ code }) => code)
  const [first] = words
  const at = first === undefined ? spot : inside(spot, 'words', first)
  return [
    ...(words.length === 0 ? [problemAt(spot, 'không có từ nào để nhận ra nhiệm vụ', note)] : []),
    ...words
      .filter((word) => plainWords(word).length < shortestWord)
      .map((word) => problemAt(spot, `từ “${word}” quá ngắn để nhận ra nhiệm vụ`, word)),
    ...('register' in by ? checkReference(at, 'sổ', by.register, codes(programme.registers)) : []),
    ...('indicator' in by ? checkReference(at, 'chỉ tiêu', by.indicator, codes(programme.indicators)) : []),
    ...('scorecard' in by ? checkReference(at, 'bộ tiêu chí', by.scorecard, codes(programme.scorecards)) : []),
  ]
}
