import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readDirective } from '../../modules/directives/index.ts'
import { addTally, emptyTally, judgeReading } from './judge-reading.ts'
import { loadOwnFixtures } from './labelled-directive.ts'
import { scoreNames, scoreOf } from './score.ts'

const table = readFileSync(join(import.meta.dirname, '../../docs/reader-accuracy.md'), 'utf8')

/** The newest row of the regression table for the project's own fixtures: duties, then the eight scores. */
function recordedScores(): number[] {
  const rows = table.split('\n').filter((line) => line.startsWith('| own fixtures |'))
  const cells = (rows.at(-1) ?? '').split('|').slice(2, -1)
  return cells.map(Number)
}

it('the reader is no worse on the fixtures than docs/reader-accuracy.md says', () => {
  const fixtures = loadOwnFixtures()
  const faults: string[] = []
  let sum = emptyTally()
  for (const fixture of fixtures) {
    const verdict = judgeReading(fixture, readDirective(fixture.text))
    sum = addTally(sum, verdict.tally)
    faults.push(...verdict.faults.map((fault) => `${fixture.name}: ${fault}`))
  }
  const [duties, ...recorded] = recordedScores()
  expect(sum.expected).toBe(duties)
  expect(recorded).toHaveLength(scoreNames.length)
  const scores = scoreOf(sum)
  const dropped = scoreNames.filter((name, at) => scores[name] < (recorded[at] as number))
  expect(dropped, faults.join('\n')).toEqual([])
})

it.each(loadOwnFixtures())('$name: every label stands in its text', ({ text, duties }) => {
  for (const { starts } of duties) expect(text.replace(/\s+/g, ' ')).toContain(starts)
})
