import { describe, expect, it } from 'vitest'
import { landOf, sampleLand, unit } from './recognised-land.fixture.ts'
import { answerRecognition } from './recognition-answer.ts'

const statusOf = (id: string, on: string, land = sampleLand) => {
  const found = land.units.get(id)
  if (!found) throw new Error(id)
  return answerRecognition(land, found, on)
}

describe('answerRecognition', () => {
  it.each([
    ['VP', '2021-02-02', 'none'],
    ['VP', '2021-02-03', 'recognised'],
    ['VP', '2025-06-30', 'recognised'],
    ['VP', '2025-07-01', 'none'],
    ['TT', '2024-01-01', 'none'],
    ['PĐ', '2023-08-29', 'none'],
    ['VĩnhPhong', '2025-06-30', 'none'],
    ['VĩnhPhong', '2025-07-01', 'unclear'],
    ['VĩnhPhong', '2026-11-01', 'unclear'],
    ['VĩnhThuận', '2025-12-27', 'unclear'],
    ['VĩnhThuận', '2025-12-28', 'recognised'],
    ['KiênLương', '2026-01-01', 'none'],
    ['Huyện', '2024-01-01', 'none'],
  ])('%s on %s: %s', (id, on, expected) => {
    expect(statusOf(id, on).status).toBe(expected)
  })

  it('says which parts were recognised and which were not, and leaves the districts out', () => {
    const { predecessors, reason } = statusOf('VĩnhPhong', '2026-01-01')
    expect(predecessors.map(({ name, status }) => [name, status])).toEqual([
      ['Xã TT', 'none'],
      ['Xã VP', 'recognised'],
      ['Xã PĐ', 'recognised'],
    ])
    expect(reason).toBe(
      'Chưa rõ: 2 trong 3 đơn vị hợp thành từng được công nhận (xã VP theo 164/QĐ-TTg; xã PĐ theo 1006/QĐ-TTg), nhưng chưa có ghi nhận nào cho xã VĩnhPhong vào ngày này.',
    )
  })

  it('an express no is a no, and what is unclear stays unclear through the next merger', () => {
    const land = landOf(
      [unit('A', null, '2025-07-01'), unit('B', '2025-07-01', '2026-07-01'), unit('C', '2026-07-01', null)],
      ['A > B on 2025-07-01', 'B > C on 2026-07-01'],
      { A: ['2021-01-01 yes 1/QĐ'], C: ['2027-01-01 no 2/QĐ'] },
    )
    expect(statusOf('C', '2026-07-01', land).status).toBe('unclear')
    expect(statusOf('C', '2027-01-01', land)).toMatchObject({
      status: 'not_recognised',
      reason: 'Không được công nhận theo Quyết định số 2/QĐ.',
    })
  })

  it.each([
    [{ decisionNumber: '164/QĐ-TTg', decisionOn: '2021-02-03' }, ' theo Quyết định số 164/QĐ-TTg ngày 03/02/2021'],
    [
      { decisionOn: '2025-12-28', decisionIssuer: 'Chủ tịch UBND tỉnh', certainty: 'uncertain' as const },
      ' theo Quyết định (chưa rõ số) ngày 28/12/2025 của Chủ tịch UBND tỉnh (cần xác nhận)',
    ],
    [{}, ''],
  ])('cites the decision %j', (given, expected) => {
    const base = { id: 'r', status: 'recognised' as const, validFrom: '2020-01-01', validTo: null, note: null }
    const none = { decisionNumber: null, decisionOn: null, decisionIssuer: null, certainty: 'confirmed' as const }
    const land = { ...sampleLand, records: new Map([['KL', [{ ...base, ...none, ...given }]]]) }
    expect(statusOf('KL', '2021-01-01', land).reason).toBe(`Được công nhận${expected}.`)
  })
})
