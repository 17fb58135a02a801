import { expect, it } from 'vitest'
import { sampleRecord } from '../../recognitions/records/sample-record.fixture'
import { recognitionPeriods } from './recognition-periods'

const record = (validFrom: string, validTo: string | null = null) => sampleRecord({ validFrom, validTo })
const told = (...given: Parameters<typeof recognitionPeriods>) =>
  recognitionPeriods(...given).map(({ from, to, record: each }) => `${from}..${to ?? ''}${each ? '' : ' ?'}`)

it.each([
  [
    'a unit of 2025 recognised half a year later',
    [record('2025-12-28')],
    '2025-07-01',
    null,
    ['2025-07-01..2025-12-28 ?', '2025-12-28..'],
  ],
  ['an old unit until it ended', [record('2021-02-03')], null, '2025-07-01', ['2021-02-03..2025-07-01']],
  [
    'records that leave days between',
    [record('2025-01-01'), record('2021-02-03', '2022-01-01')],
    null,
    null,
    ['2021-02-03..2022-01-01', '2022-01-01..2025-01-01 ?', '2025-01-01..'],
  ],
  [
    'a record that ran out',
    [record('2021-02-03', '2022-01-01')],
    null,
    '2025-07-01',
    ['2021-02-03..2022-01-01', '2022-01-01..2025-07-01 ?'],
  ],
  ['a unit of which nothing is recorded', [], '2025-07-01', null, ['2025-07-01.. ?']],
  ['an old unit of which nothing is recorded', [], null, '2025-07-01', []],
  [
    'a record longer than the unit',
    [record('2021-02-03', '2030-01-01')],
    null,
    '2025-07-01',
    ['2021-02-03..2025-07-01'],
  ],
])('%s', (_, records, from, to, expected) => expect(told(records, { from, to })).toEqual(expected))
