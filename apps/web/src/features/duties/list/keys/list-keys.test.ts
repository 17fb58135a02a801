import { describe, expect, it } from 'vitest'
import { listKey } from './list-keys'

describe('keys of a work list', () => {
  it.each([
    ['x', false, false, { do: 'toggle' }],
    ['J', true, false, { do: 'extendDown' }],
    ['K', true, false, { do: 'extendUp' }],
    ['/', false, false, { do: 'search' }],
    ['e', false, false, { do: 'act' }],
    ['?', true, false, { do: 'help' }],
    ['Escape', false, false, { do: 'clear' }],
    ['g', false, false, { do: 'waitForGroup' }],
    ['c', false, true, { do: 'group', group: 'lead' }],
    ['k', false, true, { do: 'group', group: null }],
    ['z', false, true, null],
    ['j', false, false, null],
    ['c', false, false, null],
    ['Enter', false, false, null],
  ])('%s (shift %s, after g %s)', (key, shiftKey, afterG, meaning) => {
    expect(listKey({ key, shiftKey }, afterG)).toEqual(meaning)
  })
})
