import { describe, expect, it } from 'vitest'
import { entryFieldIds as ids, readEntry } from './entry-draft'

const draft = { value: '', numerator: '', denominator: '', reason: '' }
const nothing = { value: null, numerator: null, denominator: null, reason: null }

describe('what is typed as a value', () => {
  it.each([
    ['additive' as const, { value: '1.234,5', reason: ' đếm lại ' }, { ...nothing, value: 1234.5, reason: 'đếm lại' }],
    ['additive' as const, { value: '0' }, { ...nothing, value: 0 }],
    ['additive' as const, {}, nothing],
    ['rate' as const, { numerator: '3', denominator: '8' }, { ...nothing, numerator: 3, denominator: 8 }],
    ['rate' as const, { value: '37,5' }, nothing],
  ])('%s %j is read', (kind, typed, entry) => {
    expect(readEntry(kind, { ...draft, ...typed })).toEqual({ entry, errors: [] })
  })

  it.each([
    ['additive' as const, { value: 'nhiều' }, [ids.value]],
    ['rate' as const, { numerator: '3' }, [ids.denominator]],
    ['rate' as const, { denominator: '8' }, [ids.numerator]],
    ['rate' as const, { numerator: '3', denominator: '0' }, [ids.denominator]],
    ['rate' as const, { numerator: 'x', denominator: 'y' }, [ids.numerator, ids.denominator]],
  ])('%s %j is refused', (kind, typed, fields) => {
    const { entry, errors } = readEntry(kind, { ...draft, ...typed })
    expect(entry).toBeNull()
    expect(errors.map(({ fieldId }) => fieldId)).toEqual(fields)
  })
})
