import { expect, it } from 'vitest'
import { type BrokenCase, findNamed } from '../testing/find-named.ts'

it.each<BrokenCase>([
  [
    'a report of no indicator',
    { 'reports.0.sections.0.blocks.0.text': 'có {indicator:tuyen-da-tron}' },
    'reports/bao-cao-nam',
    'có phải “tuyen-da-trong”',
    'tuyen-da-tron',
  ],
  [
    'a report of who knows what',
    { 'reports.0.sections.0.blocks.0.text': 'có {year}' },
    'reports/bao-cao-nam',
    'không điền được',
    'year',
  ],
  [
    'a table of no column',
    { 'reports.0.sections.0.blocks.1.columns': ['lenght'] },
    'reports/bao-cao-nam',
    'có phải “length”',
    'lenght',
  ],
  [
    'a table placed by no field',
    { 'reports.0.sections.0.blocks.1.period': { dateField: 'plantedOm' } },
    'reports/bao-cao-nam',
    'có phải “plantedOn”',
    'plantedOm',
  ],
])('names what is wrong with a report: %s', (_, changes, path, words, mend) => {
  const named = findNamed(changes, path, words)
  expect(named).not.toEqual([])
  expect(named[0]?.trail.at(-1)).toBe(mend)
})
