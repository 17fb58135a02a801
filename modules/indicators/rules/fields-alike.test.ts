import { describe, expect, it } from 'vitest'
import { all, any, is, isIn } from '../../../pack-kit/index.ts'
import { fieldsAlike } from './fields-alike.ts'

const criterion = is('criterion', 'dien')
const state = is('state', 'met')

describe('which records a condition is about', () => {
  it.each([
    ['leaves the state out', all(criterion, state), ['commune', 'criterion'], all(criterion)],
    ['reads conditions within conditions', all(all(criterion, state), state), ['criterion'], all(all(criterion))],
    ['takes one of several', isIn('criterion', ['dien', 'nuoc']), ['criterion'], isIn('criterion', ['dien', 'nuoc'])],
    ['says nothing where no field tells records apart', all(state), ['criterion'], undefined],
    ['does not read choices between conditions', any(criterion, state), ['criterion'], undefined],
    ['keeps all where the register tells nothing apart', all(criterion, state), undefined, all(criterion, state)],
  ])('%s', (_, condition, uniqueBy, rest) => expect(fieldsAlike(condition, uniqueBy)).toEqual(rest))
})
