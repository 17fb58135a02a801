import { expect, it } from 'vitest'
import { is } from '../expressions/build-condition.ts'
import { type BrokenCase, findNamed } from '../testing/find-named.ts'

it.each<BrokenCase>([
  [
    'an indicator over no register',
    { 'indicators.0.source.numerator.register': 'tuyen' },
    'tuyen-da-trong/source/numerator',
    'không có sổ “tuyen”',
    'tuyen',
  ],
  [
    'a sum of words',
    { 'indicators.1.source.numerator.take.sum': 'note' },
    'ty-le-trong-hoa/source/numerator',
    'phải là trường loại number',
    'note',
  ],
  [
    'placed by no date',
    { 'indicators.2.source.numerator.period.dateField': 'title' },
    'source/numerator',
    'loại date',
    'title',
  ],
  [
    'where no option is',
    { 'indicators.0.source.numerator.where': is('state', 'plante') },
    'numerator/where',
    'có phải “planted”',
    'plante',
  ],
  [
    'a rate without a denominator',
    { 'indicators.1.source.denominator': undefined },
    'ty-le-trong-hoa/source',
    'mẫu số',
    'source',
  ],
  [
    'something additive with one',
    { 'indicators.1.kind': 'additive' },
    'ty-le-trong-hoa/source',
    'không có mẫu số',
    'denominator',
  ],
  [
    'an entered rate without names',
    { 'indicators.4.source.denominatorName': '' },
    'muc-hai-long/source',
    'tên tử số',
    'source',
  ],
  [
    'divided by no indicator',
    { 'indicators.3.source.denominator.indicator': 'tuyen-da-tron' },
    'source/denominator',
    'có phải “tuyen-da-trong”',
    'tuyen-da-tron',
  ],
  [
    'divided by a rate',
    { 'indicators.3.source.denominator.indicator': 'muc-hai-long' },
    'source/denominator',
    'cộng dồn',
    'muc-hai-long',
  ],
  [
    'divided by another period',
    { 'indicators.0.period': 'month' },
    'luot-nguoi-moi-tuyen/source/denominator',
    'cùng kỳ',
    'tuyen-da-trong',
  ],
  [
    'of communes, from a register without places',
    { 'registers.1.placeField': undefined },
    'luot-nguoi-ra-quan/source/numerator',
    'placeField',
    'buoi-ra-quan',
  ],
  ['no unit', { 'indicators.0.unit': '' }, 'indicators/tuyen-da-trong', 'đơn vị tính', 'tuyen-da-trong'],
])('names what is wrong with an indicator: %s', (_, changes, path, words, mend) => {
  const named = findNamed(changes, path, words)
  expect(named).not.toEqual([])
  expect(named[0]?.trail.at(-1)).toBe(mend)
})
