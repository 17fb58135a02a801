import { expect, it } from 'vitest'
import { holdingDaysMissing } from './holding-days'

it.each([
  [{ from: '2026-03-02', lastDay: null }, [], null],
  [{ from: '2026-03-02', lastDay: '2026-03-31' }, [], '2026-04-01'],
  [{ from: '2026-03-02', lastDay: '2026-03-02' }, [], '2026-03-03'],
  [{ from: '2026-03-02', lastDay: '2026-03-01' }, ['giu-den-ngay'], '2026-03-02'],
  [{ from: null, lastDay: null }, ['giu-tu-ngay'], null],
])('%j', (days, fields, validTo) => {
  const told = holdingDaysMissing(days)
  expect(told.missing.map(({ fieldId }) => fieldId)).toEqual(fields)
  expect(told.validTo).toBe(validTo)
})
