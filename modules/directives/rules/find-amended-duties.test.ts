import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AmendableDuty, type AmendedDutyWords, findAmendedDuties } from './find-amended-duties.ts'

const duty = (ordinal: number, section: string | null, text: string, leads: string[]): AmendableDuty => ({
  id: `duty ${ordinal}`,
  ordinal,
  section,
  text,
  assignments: leads.map((leadOrganizationId) => ({ id: `${ordinal} ${leadOrganizationId}`, leadOrganizationId })),
})

const duties = [
  duty(
    1,
    '1. Sở Tài chính',
    'Chủ trì, phối hợp với Sở Nội vụ tham mưu Ủy ban nhân dân tỉnh bố trí kinh phí thực hiện',
    ['stc'],
  ),
  duty(2, '1. Sở Tài chính', 'Hướng dẫn các địa phương lập dự toán hằng năm', ['stc']),
  duty(3, '2. Sở Nội vụ', 'Chủ trì, phối hợp với các sở, ban, ngành rà soát hồ sơ người có công', ['snv']),
  duty(4, '3. UBND huyện', 'Tổ chức tuyên truyền về An toàn khu trên địa bàn', ['ab', 'ht']),
  duty(5, '3. UBND huyện', 'Xây dựng kế hoạch đầu tư các công trình thiết yếu, gửi Sở Tài chính', ['ab', 'ht']),
]
const nothing: AmendedDutyWords = { oldWords: null, point: null, organizationIds: [] }
const find = (words: Partial<AmendedDutyWords>) => findAmendedDuties({ ...nothing, ...words }, duties)

describe('what is clearly meant is chosen', () => {
  it.each<[string, Partial<AmendedDutyWords>, string, string | null]>([
    ['quoted whole', { oldWords: 'Hướng dẫn các địa phương lập dự toán hằng năm' }, 'duty 2', '2 stc'],
    ['described shortly', { oldWords: 'rà soát hồ sơ người có công' }, 'duty 3', '3 snv'],
    [
      'described with words around it',
      { oldWords: 'nhiệm vụ rà soát hồ sơ người có công tại Công văn số 415/UBND-NC' },
      'duty 3',
      '3 snv',
    ],
    [
      'in the older spelling of tone marks and in capitals',
      { oldWords: 'RÀ SOÁT HỒ SƠ NGƯỜI CÓ CÔNG' },
      'duty 3',
      '3 snv',
    ],
    ['by its point alone', { point: 'điểm b khoản 1' }, 'duty 2', '2 stc'],
    ['by its number alone', { point: 'nhiệm vụ số 4' }, 'duty 4', null],
    [
      'of one of two agencies',
      { oldWords: 'xây dựng kế hoạch đầu tư các công trình thiết yếu', organizationIds: ['ht'] },
      'duty 5',
      '5 ht',
    ],
    [
      'of both agencies',
      { oldWords: 'xây dựng kế hoạch đầu tư các công trình thiết yếu', organizationIds: ['ht', 'ab'] },
      'duty 5',
      null,
    ],
    [
      'by words and point',
      { oldWords: 'lập dự toán', point: 'điểm b khoản 1', organizationIds: ['stc'] },
      'duty 2',
      '2 stc',
    ],
  ])('%s', (_story, words, dutyId, assignmentId) => {
    const { chosen, candidates } = find(words)
    expect(chosen).toMatchObject({ dutyId, assignmentId })
    expect(candidates[0]).toEqual(chosen)
  })
})

describe('what is not clear is left to a person', () => {
  it.each<[string, Partial<AmendedDutyWords>]>([
    ['nothing said', {}],
    ['only an agency', { organizationIds: ['snv'] }],
    ['an agency of two duties', { organizationIds: ['stc'] }],
    ['words of no duty', { oldWords: 'xây mới bệnh viện dã chiến tại thành phố' }],
    ['words of every duty', { oldWords: 'chủ trì, phối hợp thực hiện' }],
    ['an empty quotation', { oldWords: '…' }],
    ['a point nobody can read', { point: 'phụ biểu kèm theo' }],
    ['a heading with two duties', { point: 'khoản 1' }],
  ])('%s', (_story, words) => expect(find(words).chosen).toBeNull())

  it('accents tell words apart', () => expect(find({ oldWords: 'ra soat ho so nguoi co cong' }).chosen).toBeNull())

  it('two duties alike are both offered, none is chosen', () => {
    const twins = [duty(1, null, 'Báo cáo kết quả thực hiện', ['a']), duty(2, null, 'Báo cáo kết quả thực hiện', ['b'])]
    const { candidates, chosen } = findAmendedDuties({ ...nothing, oldWords: 'Báo cáo kết quả thực hiện' }, twins)
    expect([candidates.length, chosen]).toEqual([2, null])
    const ofOne = { ...nothing, oldWords: 'Báo cáo kết quả thực hiện', organizationIds: ['b'] }
    expect(findAmendedDuties(ofOne, twins).candidates[0]).toMatchObject({ dutyId: 'duty 2', assignmentId: '2 b' })
  })
})

describe('whatever the words', () => {
  const anyDuties = fc
    .array(fc.tuple(fc.string({ maxLength: 60 }), fc.option(fc.string({ maxLength: 20 }))), { maxLength: 8 })
    .map((made) => made.map(([text, section], index) => duty(index + 1, section, text, ['x'])))
  it('scores lie between 0 and 1, best first, few, and the chosen one leads', () => {
    fc.assert(
      fc.property(anyDuties, fc.option(fc.string()), fc.option(fc.string()), (made, oldWords, point) => {
        const { candidates, chosen } = findAmendedDuties({ oldWords, point, organizationIds: [] }, made)
        const scores = candidates.map(({ score }) => score)
        expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true)
        expect(scores).toEqual(scores.toSorted((left, right) => right - left))
        expect(candidates.length).toBeLessThanOrEqual(5)
        expect(chosen === null || chosen === candidates[0]).toBe(true)
      }),
    )
  })
})
