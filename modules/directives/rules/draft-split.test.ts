import { describe, expect, it } from 'vitest'
import { noDeadline } from './draft-duty.ts'
import { exampleDuty } from './draft-example.fixture.ts'
import { splitDraft } from './draft-split.ts'

const source = '- Rà soát hồ sơ trước ngày 30/6/2026; b) lập   kế hoạch đầu tư, gửi Sở Tài chính.'
const whole = { start: 2, end: source.length - 1 }
const duty = exampleDuty({
  text: 'Rà soát hồ sơ trước ngày 30/6/2026; b) lập kế hoạch đầu tư, gửi Sở Tài chính',
  sourceSpans: [whole],
  product: 'Kế hoạch đầu tư',
  deadline: { ...noDeadline, kind: 'date', on: '2026-06-30', words: 'trước ngày 30/6/2026' },
})
const places = [1.3, 1.6] as const
const cutAt = source.indexOf('b)')

describe('splitDraft', () => {
  it('gives each part its own words of the source, without the outline mark', () => {
    const parts = splitDraft(duty, source, { at: cutAt, of: 'source' }, places)
    expect(parts?.map(({ text }) => text)).toEqual([
      'Rà soát hồ sơ trước ngày 30/6/2026;',
      'lập kế hoạch đầu tư, gửi Sở Tài chính',
    ])
    expect(parts?.map(({ sourceSpans: [span] }) => source.slice(span?.start, span?.end))).toEqual([
      'Rà soát hồ sơ trước ngày 30/6/2026;',
      'lập   kế hoạch đầu tư, gửi Sở Tài chính',
    ])
    expect(parts?.map(({ position, origin }) => ({ position, origin }))).toEqual([
      { position: 1.3, origin: 'split' },
      { position: 1.6, origin: 'split' },
    ])
  })

  it('leaves deadline and product with the part that names them', () => {
    const [first, second] = splitDraft(duty, source, { at: cutAt, of: 'source' }, places) ?? []
    expect([first?.deadline.on, first?.product]).toEqual(['2026-06-30', null])
    expect([second?.deadline.kind, second?.product]).toEqual(['unstated', 'Kế hoạch đầu tư'])
  })

  it('lets both keep what the reviewer has set without words in the text', () => {
    const set = exampleDuty({
      ...duty,
      product: 'Báo cáo',
      deadline: { ...noDeadline, kind: 'none' },
    })
    const parts = splitDraft(set, source, { at: cutAt, of: 'source' }, places)
    expect(parts?.map(({ product, deadline }) => [product, deadline.kind])).toEqual([
      ['Báo cáo', 'none'],
      ['Báo cáo', 'none'],
    ])
  })

  it('counts an offset in unchanged text back to the source', () => {
    const parts = splitDraft(duty, source, { at: duty.text.indexOf('b)'), of: 'text' }, places)
    expect(parts).toEqual(splitDraft(duty, source, { at: cutAt, of: 'source' }, places))
  })

  it('cuts rewritten text where it is told and lets both parts keep all the source', () => {
    const rewritten = exampleDuty({ text: 'Rà soát; lập kế hoạch', sourceSpans: [whole] })
    const parts = splitDraft(rewritten, source, { at: 'Rà soát; '.length, of: 'text' }, places)
    expect(parts?.map(({ text, sourceSpans }) => [text, sourceSpans])).toEqual([
      ['Rà soát;', [whole]],
      ['lập kế hoạch', [whole]],
    ])
  })

  it('cuts between two stretches of the source', () => {
    const apart = exampleDuty({
      sourceSpans: [
        { start: 2, end: 15 },
        { start: cutAt + 3, end: cutAt + 6 },
      ],
    })
    const parts = splitDraft(apart, source, { at: cutAt, of: 'source' }, places)
    expect(parts?.map(({ text }) => text)).toEqual(['Rà soát hồ sơ', 'lập'])
  })

  it.each([
    ['before the first word', { at: 2, of: 'source' as const }],
    ['behind the last word', { at: source.length, of: 'source' as const }],
    ['far outside', { at: 1_000_000, of: 'text' as const }],
    ['at the start of the text', { at: 0, of: 'text' as const }],
  ])('refuses a cut %s', (_name, cut) => {
    expect(splitDraft(duty, source, cut, places)).toBeNull()
  })
})
