import { describe, expect, it } from 'vitest'
import { landOf, sampleLand, unit } from './recognised-land.fixture.ts'
import { findConflicts } from './recognition-conflicts.ts'

const stretches = (land = sampleLand, today = '2026-11-01') =>
  findConflicts(land, today).map(({ unit: { id }, from, to }) => `${id} ${from}..${to ?? ''}`)

const one = (records: string[], today?: string) =>
  stretches(
    landOf([unit('A', null, '2025-07-01'), unit('B', '2025-07-01', null)], ['A > B on 2025-07-01'], {
      A: ['2021-01-01 yes'],
      B: records,
    }),
    today,
  )

describe('findConflicts', () => {
  it('finds the unit never settled and the days before the one settled later, nothing else', () => {
    expect(stretches()).toEqual(['VĩnhPhong 2025-07-01..', 'VĩnhThuận 2025-07-01..2025-12-28'])
  })

  it('names the parts, recognised or not', () => {
    expect(findConflicts(sampleLand, '2026-11-01')[0]?.predecessors).toMatchObject([
      { name: 'Xã TT', status: 'none', record: null },
      { name: 'Xã VP', status: 'recognised', record: { decisionNumber: '164/QĐ-TTg' } },
      { name: 'Xã PĐ', status: 'recognised', record: { decisionNumber: '1006/QĐ-TTg' } },
    ])
  })

  it.each<[string[], string[]]>([
    [[], ['B 2025-07-01..']],
    [['2025-07-01 yes'], []],
    [['2025-07-01 no'], []],
    [['2025-07-01..2026-01-01 no', '2026-01-01 yes'], []],
    [
      ['2025-08-01..2025-09-01 no', '2025-10-01 yes'],
      ['B 2025-07-01..2025-08-01', 'B 2025-09-01..2025-10-01'],
    ],
    [
      ['2025-10-01 yes', '2025-08-01..2025-09-01 no'],
      ['B 2025-07-01..2025-08-01', 'B 2025-09-01..2025-10-01'],
    ],
    [['2025-07-01..2026-01-01 yes'], ['B 2026-01-01..']],
    [['2025-07-01..2027-01-01 yes'], []],
  ])('with records %j: %j', (records, expected) => {
    expect(one(records)).toEqual(expected)
  })

  it('asks nothing of a unit that no longer lives, nor of one none of whose parts was recognised', () => {
    const land = landOf(
      [unit('A', null, '2025-07-01'), unit('B', '2025-07-01', '2026-01-01'), unit('C', '2026-01-01', null)],
      ['A > B on 2025-07-01', 'B > C on 2026-01-01'],
      { A: ['2021-01-01 yes'] },
    )
    expect(stretches(land)).toEqual(['C 2026-01-01..'])
    expect(stretches({ ...land, records: new Map() })).toEqual([])
  })

  it('a unit that lived on and only took in a recognised one is asked from that day', () => {
    const land = landOf([unit('A', null, '2025-07-01'), unit('B', null, null)], ['A > B on 2025-07-01'], {
      A: ['2021-01-01 yes'],
    })
    expect(stretches(land)).toEqual(['B 2025-07-01..'])
  })
})
