import { describe, expect, it } from 'vitest'
import { forestFires, stormTelegram } from './commands.fixture.ts'
import { siteClearance } from './conclusions.fixture.ts'
import { LAYOUTS } from './perturb-layout.fixture.ts'
import { childrensMonth } from './plans.fixture.ts'
import { readDirective } from './read-directive.ts'

/** One paragraph a line, without rules and blank lines. */
const plain = (text: string): string => text.replace(/^[-_\s]+$/gm, '').replace(/\n{2,}/g, '\n')

/** What must not depend on how the lines were broken. */
const essence = (text: string) => {
  const { duties, number, symbol, date, issuer, signer, addressees } = readDirective(text)
  return {
    header: [number, symbol, date, issuer, signer.name].map(({ value }) => value),
    addressees,
    duties: duties.map(({ agencies, role, coordinators, deadline }) => ({
      agencies,
      role,
      coordinators,
      deadline: deadline && [deadline.date, deadline.recurrence],
    })),
  }
}

const texts = { stormTelegram, forestFires, siteClearance, childrensMonth }

describe.each(Object.entries(texts))('%s reads the same', (_name, given) => {
  const text = plain(given)
  const expected = essence(text)

  it('has duties at all', () => {
    expect(expected.duties.length).toBeGreaterThan(3)
  })

  it.each(Object.entries(LAYOUTS))('with %s', (_layout, change) => {
    expect(essence(change(text))).toEqual(expected)
  })
})
