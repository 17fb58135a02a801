import { expect, it } from 'vitest'
import { changeDraftDuty, changedFields } from './draft-change.ts'
import { isLive, reviewVersion } from './draft-duty.ts'
import { exampleDuty, exampleParty } from './draft-example.fixture.ts'

it('changes what was sent, and is sure of it', () => {
  const duty = exampleDuty({ product: 'Báo cáo' })
  const changed = changeDraftDuty(duty, { product: null, leads: [exampleParty('Sở Y tế', 'y-te')], text: undefined })
  expect(changed).toEqual({
    ...duty,
    product: null,
    leads: [exampleParty('Sở Y tế', 'y-te')],
    confidence: { ...duty.confidence, product: 1, agencies: 1 },
  })
})

it('new source words make the text sure', () => {
  expect(changeDraftDuty(exampleDuty(), { sourceSpans: [{ start: 1, end: 4 }] }).confidence.text).toBe(1)
})

it('changedFields leaves out what was not sent', () => {
  expect(changedFields({ product: null, text: undefined })).toEqual(['product'])
})

it('reviewVersion grows with every edit of header or duties', () => {
  expect(reviewVersion(3, [{ version: 1 }, { version: 4 }])).toBe(8)
})

it('isLive', () => {
  expect(isLive(exampleDuty())).toBe(true)
  expect(isLive(exampleDuty({ removedAt: new Date(), removedReason: 'trùng' }))).toBe(false)
})
