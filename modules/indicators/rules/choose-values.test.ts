import { expect, it } from 'vitest'
import { chooseValues } from './choose-values.ts'

type Source = 'computed' | 'reported' | 'verified'
const row = (indicator: string, source: Source, value: number | null, placeId: string | null = 'a') => ({
  indicator,
  placeId,
  from: '2025-01-01',
  source,
  value,
})
const entered = new Set(['income'])

it.each<[string, ReturnType<typeof row>[], Source, (number | null)[]]>([
  ['only what was asked', [row('roads', 'computed', 1), row('roads', 'reported', 2)], 'reported', [2]],
  ['computed stays apart', [row('roads', 'computed', null), row('roads', 'verified', 2)], 'computed', [null]],
  ['entered: verified first', [row('income', 'verified', 5), row('income', 'reported', 4)], 'computed', [5]],
  ['entered: reported where not verified', [row('income', 'reported', 4)], 'computed', [4]],
  [
    'entered: a withdrawn one hides nothing',
    [row('income', 'verified', null), row('income', 'reported', 4)],
    'computed',
    [4],
  ],
  ['units apart', [row('income', 'reported', 4), row('income', 'reported', 6, 'b')], 'computed', [4, 6]],
])('%s', (_, rows, source, values) =>
  expect(chooseValues(rows, source, entered).map(({ value }) => value)).toEqual(values),
)
