import { describe, expect, it } from 'vitest'
import { inTurns, isAgencyChosen, isDutyChosen, noneChosen, toggleAgency, toggleDuty, wantedLetters } from './selection'

const all = toggleAgency(noneChosen, 'a')
const shown = ['1', '2', '3']

describe('what is chosen', () => {
  it('an agency is everything it is late with', () => {
    expect([isAgencyChosen(all, 'a'), isDutyChosen(all, 'a', '9'), isDutyChosen(all, 'b', '9')]).toEqual([
      true,
      true,
      false,
    ])
    expect(toggleAgency(all, 'a')).toEqual(noneChosen)
    expect(wantedLetters(all, {})).toEqual([
      { organizationId: 'a', assignmentIds: null, directiveId: null, level: null },
    ])
  })

  it.each([
    ['one left out of all', toggleDuty(all, 'a', '2', shown), ['1', '3']],
    ['one alone', toggleDuty(noneChosen, 'a', '2', shown), ['2']],
    ['one more', toggleDuty(toggleDuty(noneChosen, 'a', '2', shown), 'a', '3', shown), ['2', '3']],
  ])('%s', (_name, selection, ids) => {
    expect(wantedLetters(selection, { level: 2 })).toEqual([
      { organizationId: 'a', assignmentIds: ids, directiveId: null, level: 2 },
    ])
  })

  it('an agency whose last duty is left out is not chosen', () => {
    expect(toggleDuty(toggleDuty(noneChosen, 'a', '2', shown), 'a', '2', shown)).toEqual(noneChosen)
  })
})

it.each([
  [0, []],
  [20, [20]],
  [45, [20, 20, 5]],
])('%d letters are drafted in turns of %j', (count, sizes) => {
  const selection = new Map(Array.from({ length: count }, (_, index) => [String(index), 'all' as const]))
  expect(inTurns(wantedLetters(selection, {})).map(({ length }) => length)).toEqual(sizes)
})
