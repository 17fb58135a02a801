import { expect, it } from 'vitest'
import { unitsShown } from './units-shown'

const grouped = { group: 'nhom-1', met: 0, notMet: 0 }
const known = { group: null, met: 1, notMet: 0 }
const missed = { group: null, met: 0, notMet: 2 }
const unknown = { group: null, met: 0, notMet: 0 }

it.each([
  ['those with a group or something known', [unknown, grouped, known, missed], false, [grouped, known, missed]],
  ['every unit when asked for', [unknown, grouped], true, [unknown, grouped]],
  ['every unit while nothing is known of any', [unknown, unknown], false, [unknown, unknown]],
])('shows %s', (_, rows, every, shown) => expect(unitsShown(rows, every)).toEqual(shown))
