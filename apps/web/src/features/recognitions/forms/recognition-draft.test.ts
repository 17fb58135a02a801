import { describe, expect, it } from 'vitest'
import { draftRecognition, findRecognitionErrors, recognitionFieldIds, toRecognition } from './recognition-draft'

const settled = {
  ...draftRecognition({ placeId: 'p1', status: 'not_recognised', from: '2025-07-01', to: '2025-12-28' }),
  decisionNumber: ' 12/TB-UBND ',
}

describe('a record to be written', () => {
  it('of a stretch to be settled has its days, the last one included', () => {
    expect(settled).toMatchObject({ validFrom: '2025-07-01', lastDay: '2025-12-27' })
    expect(toRecognition(settled, 'xa-atk')).toEqual({
      kind: 'xa-atk',
      placeId: 'p1',
      status: 'not_recognised',
      validFrom: '2025-07-01',
      validTo: '2025-12-28',
      decisionNumber: '12/TB-UBND',
      decisionOn: null,
      decisionIssuer: null,
      note: null,
      certainty: 'confirmed',
    })
  })

  it('without a last day holds until further notice', () => {
    const open = draftRecognition({ placeId: 'p1', status: 'recognised', from: '2025-07-01', to: null })
    const body = toRecognition({ ...open, note: 'Theo công văn của Sở Nội vụ', isUncertain: true }, 'xa-atk')
    expect(body).toMatchObject({ validTo: null, certainty: 'uncertain', decisionNumber: null })
  })

  it.each([
    ['nothing', draftRecognition(null), ['validFrom', 'placeId', 'status', 'decisionNumber']],
    [
      'an end before the beginning, and nothing else',
      { ...draftRecognition(null), validFrom: '2025-07-01', lastDay: '2025-06-30' },
      ['validTo', 'placeId', 'status', 'decisionNumber'],
    ],
    ['an end before the beginning', { ...settled, lastDay: '2025-06-30' }, ['validTo']],
    ['neither number nor note', { ...settled, decisionNumber: '  ' }, ['decisionNumber']],
    ['a note in place of a number', { ...settled, decisionNumber: '', note: 'Nguồn' }, []],
    ['one single day', { ...settled, lastDay: '2025-07-01' }, []],
  ] as const)('with %s', (_, draft, paths) => {
    expect(findRecognitionErrors(draft).map(({ fieldId }) => fieldId)).toEqual(
      paths.map((path) => recognitionFieldIds[path]),
    )
    expect(toRecognition(draft, 'xa-atk') === null).toBe(paths.length > 0)
  })
})
