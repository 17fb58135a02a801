import { describe, expect, it } from 'vitest'
import type { OfferedSubject } from '../../../api/operations'
import { openSuggestion, optionsOf, toggleChoice, withChoices } from './choice-rules'

const subject = (id: string, more: Partial<OfferedSubject> = {}): OfferedSubject => ({
  id,
  text: 'Rà soát',
  detail: 'Nhiệm vụ 1',
  link: '/nhiem-vu/1',
  source: { id: 'd', name: 'UBND huyện D', ends: true },
  successors: [
    { id: 'e', name: 'UBND xã E', fields: null },
    { id: 'f', name: 'UBND xã F', fields: null },
  ],
  suggestion: { ids: ['e', 'f'], certainty: 'likely', reason: 'Nhiệm vụ chung' },
  chosenIds: null,
  ...more,
})

it('an agency that goes on may keep the duty', () => {
  expect(optionsOf(subject('1')).map(({ id }) => id)).toEqual(['e', 'f'])
  const source = { id: 'd', name: 'Sở D', ends: false }
  expect(optionsOf(subject('1', { source }))[2]).toEqual({ id: 'd', name: 'Giữ tại Sở D' })
})

describe('pressing an option', () => {
  it.each<[string[] | null, string, string[] | null]>([
    [null, 'e', ['e']],
    [['e'], 'f', ['e', 'f']],
    [['e', 'f'], 'e', ['f']],
    [['e'], 'e', null],
    [['e', 'f'], 'd', ['d']],
    [['d'], 'e', ['e']],
  ])('%j and then %s makes %j', (chosen, id, result) => expect(toggleChoice(chosen, id, 'd')).toEqual(result))
})

it('a suggestion is over once it is what was chosen, in whatever order', () => {
  expect(openSuggestion(subject('1'), null)).not.toBeNull()
  expect(openSuggestion(subject('1'), ['e'])).not.toBeNull()
  expect(openSuggestion(subject('1'), ['f', 'e'])).toBeNull()
  expect(openSuggestion(subject('1', { suggestion: null }), null)).toBeNull()
})

it('what was chosen shows in the pages; the rest stays as it is', () => {
  const pages = [{ items: [subject('1'), subject('2')], nextCursor: null }]
  const { pages: changed } = withChoices({ pages, pageParams: [''] }, new Map([['2', ['e']]]))
  expect(changed[0]?.items.map(({ chosenIds }) => chosenIds)).toEqual([null, ['e']])
  expect(changed[0]?.items[0]).toBe(pages[0]?.items[0])
})
