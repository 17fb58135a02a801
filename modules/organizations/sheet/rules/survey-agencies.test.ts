import { describe, expect, it } from 'vitest'
import { readPlaceReference, readReference } from './read-reference.ts'
import { sayAgency, sayPlace } from './say-names.ts'
import { holdsOn, overlaps, periodOf, sayPeriod, shownPeriod } from './sheet-period.ts'
import { surveyAgencies } from './survey-agencies.ts'

type Given = [name: string, parent?: string | null, more?: { code?: string; from?: string; to?: string; kind?: string }]

const numbered = (rows: Given[]) =>
  rows.map(([name, parent = null, { code = null, from = null, to = null, kind = 'department' } = {}], index) => ({
    number: index + 2,
    values: { name, kind, level: 'province', parent, code, validFrom: from, validTo: to },
  }))

const survey = (rows: Given[]) =>
  surveyAgencies(
    (async function* () {
      yield* numbered(rows)
    })(),
  )

describe('rows of one sheet', () => {
  it.each<[string, Given[], [number, string][]]>([
    ['all different', [['Sở Y tế'], ['Sở Nội vụ']], []],
    [
      'one name under two agencies',
      [
        ['Phòng Kinh tế', 'UBND xã An Sơn'],
        ['Phòng Kinh tế', 'UBND xã Bình Sơn'],
      ],
      [],
    ],
    ['one agency twice', [['Sở Y tế'], ['SỞ Y TẾ']], [[3, 'name']]],
    ['one agency in two ways of writing', [['Sở Lao động - Thương binh và Xã hội'], ['Sở LĐ-TB&XH']], [[3, 'name']]],
    [
      'one code twice',
      [
        ['Sở Y tế', null, { code: 'H33.15' }],
        ['Sở Khác', null, { code: 'H33.15' }],
      ],
      [[3, 'code']],
    ],
    [
      'one agency one after the other',
      [
        ['Sở Y tế', null, { to: '2025-02-28' }],
        ['Sở Y tế', null, { from: '2025-03-01' }],
      ],
      [],
    ],
    [
      'one agency with a day in common',
      [
        ['Sở Y tế', null, { to: '2025-03-01' }],
        ['Sở Y tế', null, { from: '2025-03-01' }],
      ],
      [[3, 'name']],
    ],
    [
      'two under each other',
      [
        ['Sở A', 'Sở B'],
        ['Sở B', 'Sở A'],
      ],
      [
        [2, 'parent'],
        [3, 'parent'],
      ],
    ],
    [
      'three in a circle, one beside it',
      [
        ['Sở A', 'Sở B'],
        ['Sở B', 'Sở C'],
        ['Sở C', 'Sở A'],
        ['Phòng D', 'Sở A'],
      ],
      [
        [2, 'parent'],
        [3, 'parent'],
        [4, 'parent'],
      ],
    ],
    ['under itself by name: that is somebody else', [['Văn phòng', 'Văn phòng']], []],
  ])('%s', async (_name, rows, messages) => {
    const found = [...(await survey(rows)).messages].flatMap(([number, said]) =>
      said.map(({ column }) => [number, column]),
    )
    expect(found).toEqual(messages)
  })

  it('lie as deep as the rows above them', async () => {
    const { depthOf } = await survey([
      ['Phòng A1', 'Sở A'],
      ['Tổ A11', 'Phòng A1 (thuộc Sở A)'],
      ['Sở A', 'UBND tỉnh'],
      ['Sở B', 'H33'],
      ['UBND tỉnh', null, { code: 'H33' }],
      ['Sở C', 'Bộ Y tế'],
    ])
    expect([2, 3, 4, 5, 6, 7].map(depthOf)).toEqual([2, 3, 1, 1, 0, 0])
  })

  it('are meant by name, by code, by what is above, and on a day', async () => {
    const { meantBy } = await survey([
      ['Phòng Kinh tế', 'UBND xã An Sơn'],
      ['Phòng Kinh tế', 'UBND xã Bình Sơn'],
      ['Sở Y tế', null, { code: 'H33.15', to: '2025-02-28' }],
    ])
    const numbers = (text: string, day: string | null = null) =>
      meantBy(readReference(text), 99, day).map(({ number }) => number)
    expect(numbers('Phòng Kinh tế')).toEqual([2, 3])
    expect(numbers('Phòng Kinh tế (thuộc UBND xã Bình Sơn)')).toEqual([3])
    expect(numbers('H33.15')).toEqual([4])
    expect(numbers('Sở Y tế', '2025-02-28')).toEqual([4])
    expect(numbers('Sở Y tế', '2025-03-01')).toEqual([])
  })

  it('are counted by name and kind within their days', async () => {
    const rows: Given[] = [
      ['Thanh tra', 'UBND xã An Sơn', { to: '2025-06-30' }],
      ['Thanh Tra', 'UBND xã Bình Sơn', { from: '2025-07-01' }],
      ['Thanh tra', 'UBND xã Chánh Sơn'],
      ['Thanh tra', 'UBND xã Đông Sơn', { kind: 'division' }],
    ]
    const { countAlike } = await survey(rows)
    expect(numbered(rows).map(countAlike)).toEqual([2, 2, 3, 1])
  })

  it('survive any order and number: a chain of ten thousand', async () => {
    const chain = Array.from({ length: 10_000 }, (_, index): Given => [`Tổ số ${index}`, `Tổ số ${index + 1}`])
    const { depthOf, messages } = await survey(chain)
    expect([depthOf(2), depthOf(10_001), messages.size]).toEqual([9999, 0, 0])
  })
})

describe('names in cells', () => {
  it.each([
    ['H33.12', { code: 'H33.12', name: null, under: null }],
    ['Sở Y tế', { code: null, name: 'Sở Y tế', under: null }],
    ['Sở Y tế (H33.15)', { code: 'H33.15', name: 'Sở Y tế', under: null }],
    ['Phòng Kinh tế (thuộc UBND xã Vĩnh Hòa)', { code: null, name: 'Phòng Kinh tế', under: 'UBND xã Vĩnh Hòa' }],
    ['Ban Chỉ đạo (cũ)', { code: null, name: 'Ban Chỉ đạo (cũ)', under: null }],
  ])('%s', (text, reference) => {
    expect(readReference(text)).toEqual(reference)
    const { code, name, under } = reference
    expect(name === null ? code : sayAgency({ name, code, under })).toBe(text)
  })

  it.each([
    ['31012', { code: '31012', name: null }],
    ['xã Vĩnh Hòa', { code: null, name: 'xã Vĩnh Hòa' }],
    ['Xã Vĩnh Hòa (31012)', { code: '31012', name: 'Xã Vĩnh Hòa' }],
  ])('%s', (text, reference) => {
    expect(readPlaceReference(text)).toEqual(reference)
  })

  it('places are named so that they are found again', () => {
    expect(sayPlace({ kind: 'xã', name: 'Vĩnh Hòa', code: '31012' })).toBe('Xã Vĩnh Hòa (31012)')
    expect(sayPlace({ kind: 'tỉnh', name: 'Tỉnh An Giang', code: null })).toBe('Tỉnh An Giang')
  })
})

describe('days', () => {
  it('the last day of a sheet is the day before what is kept', () => {
    expect(periodOf({ validFrom: '2021-01-01', validTo: '2025-06-30' })).toEqual({
      from: '2021-01-01',
      to: '2025-07-01',
    })
    expect(shownPeriod({ validFrom: '2021-01-01', validTo: '2025-07-01' })).toEqual({
      validFrom: '2021-01-01',
      validTo: '2025-06-30',
    })
    expect(shownPeriod({ validFrom: '1900-01-01', validTo: null })).toEqual({ validFrom: null, validTo: null })
    expect(sayPeriod({ validFrom: '1900-01-01', validTo: '2025-07-01' })).toBe('từ trước đến 30/06/2025')
  })

  it.each([
    [null, null, null, null, true],
    [null, '2025-01-01', '2025-01-01', null, false],
    [null, '2025-01-02', '2025-01-01', null, true],
    ['2025-01-01', '2025-02-01', '2024-01-01', '2025-01-01', false],
  ])('%s–%s and %s–%s', (from, to, from2, to2, isOver) => {
    expect(overlaps({ from, to }, { from: from2, to: to2 })).toBe(isOver)
  })

  it('a day is in its days', () => {
    expect(holdsOn({ from: '2025-01-01', to: '2025-02-01' }, '2025-01-31')).toBe(true)
    expect(holdsOn({ from: '2025-01-01', to: '2025-02-01' }, '2025-02-01')).toBe(false)
    expect(holdsOn({ from: null, to: null }, '1999-01-01')).toBe(true)
  })
})
