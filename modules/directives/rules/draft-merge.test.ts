import { describe, expect, it } from 'vitest'
import { type DraftDeadline, noDeadline } from './draft-duty.ts'
import { exampleDuty, exampleParty } from './draft-example.fixture.ts'
import { mergeDrafts, uniteParties, uniteSpans } from './draft-merge.ts'

const date = (on: string): DraftDeadline => ({ ...noDeadline, kind: 'date', on })
const monthly: DraftDeadline = { ...noDeadline, kind: 'recurrence', recurrence: 'monthly' }
const none: DraftDeadline = { ...noDeadline, kind: 'none' }
const unstated = noDeadline

const source = 'Rà soát hồ sơ: (a) - Lập kế hoạch.'

describe('mergeDrafts', () => {
  const later = exampleDuty({
    id: 'd2',
    position: 2,
    text: 'Lập kế hoạch.',
    sourceSpans: [{ start: 20, end: 33 }],
    role: 'lead',
    product: 'Kế hoạch',
    leads: [exampleParty('Giám đốc Sở Nội vụ', 'noi-vu'), exampleParty('Sở Y tế', 'y-te')],
    coordinators: [exampleParty('Sở Nội vụ', 'noi-vu'), exampleParty('Sở Tài chính', 'tai-chinh')],
  })

  it('joins words in reading order, whatever the order of choosing', () => {
    const merged = mergeDrafts([later, exampleDuty()], source)
    expect(merged.text).toBe('Rà soát hồ sơ; Lập kế hoạch.')
    expect(merged.sourceSpans).toEqual([
      { start: 0, end: 13 },
      { start: 20, end: 33 },
    ])
    expect([merged.position, merged.origin, merged.role, merged.product]).toEqual([1, 'merged', 'lead', 'Kế hoạch'])
  })

  it('joins words that follow each other as they stand in the source', () => {
    const parts = [
      exampleDuty({ sourceSpans: [{ start: 0, end: 7 }], text: 'Rà soát' }),
      exampleDuty({ position: 2, text: 'hồ sơ', sourceSpans: [{ start: 8, end: 13 }] }),
    ]
    const merged = mergeDrafts(parts, source)
    expect([merged.text, merged.sourceSpans]).toEqual(['Rà soát hồ sơ', [{ start: 0, end: 13 }]])
  })

  it('unites agencies; a lead does not coordinate as well', () => {
    const merged = mergeDrafts([exampleDuty(), later], source)
    expect(merged.leads.map(({ mention }) => mention)).toEqual(['Sở Nội vụ', 'Sở Y tế'])
    expect(merged.coordinators.map(({ mention }) => mention)).toEqual(['Sở Tài chính'])
  })

  it.each([
    ['the earlier date', [date('2026-06-30'), date('2026-04-30')], date('2026-04-30')],
    ['a date before a rhythm', [monthly, date('2026-04-30')], date('2026-04-30')],
    ['a rhythm before no deadline', [none, monthly], monthly],
    ['what the reviewer decided before silence', [unstated, none], none],
  ])('keeps %s', (_name, deadlines, expected) => {
    const duties = deadlines.map((deadline, index) => exampleDuty({ id: `d${index}`, position: index, deadline }))
    expect(mergeDrafts(duties, source).deadline).toEqual(expected)
  })

  it('is as sure as its least sure part, and sure of the words a person chose to join', () => {
    const sure = exampleDuty({
      confidence: { text: 1, agencies: 1, role: 1, coordinators: 1, product: 1, deadline: 1 },
    })
    expect(mergeDrafts([sure, later], source).confidence).toEqual({ ...later.confidence, text: 1 })
  })
})

it('uniteSpans joins what touches, overlaps or has only white space between', () => {
  const spans = [
    { start: 10, end: 20 },
    { start: 0, end: 5 },
    { start: 15, end: 25 },
    { start: 5, end: 7 },
  ]
  expect(uniteSpans(spans, 'x'.repeat(30))).toEqual([
    { start: 0, end: 7 },
    { start: 10, end: 25 },
  ])
})

it('uniteParties keeps unresolved mentions apart by their words', () => {
  const parties = [
    exampleParty('Sở A'),
    exampleParty('sở a'),
    exampleParty('Sở B'),
    exampleParty('C', 'c'),
    exampleParty('CC', 'c'),
  ]
  expect(uniteParties(parties).map(({ mention }) => mention)).toEqual(['Sở A', 'Sở B', 'C'])
})
