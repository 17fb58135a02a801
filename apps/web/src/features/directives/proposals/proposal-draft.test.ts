import { describe, expect, test } from 'vitest'
import type { DutyChangeProposal } from '../../../api/operations'
import { acceptBody, firstDraft, targetChoices, whatIsMissing } from './proposal-draft'
import { afterWords, beforeWords } from './proposal-words'

const nothing = {
  deadlineOn: null,
  deadlineWords: null,
  organizationIds: [],
  organizationNames: [],
  mentions: [],
  wording: null,
}
const target = { dutyId: 'd1', assignmentId: 'a1', text: 'Rà soát', leadName: 'Sở Y tế', deadlineOn: '2026-05-20' }

const proposal = (given: Partial<DutyChangeProposal>): DutyChangeProposal =>
  ({ kind: 'new_deadline', target, candidates: [], proposed: nothing, ...given }) as DutyChangeProposal

describe('a change before it is agreed to', () => {
  test('the matched duty comes first, and once', () => {
    const other = { dutyId: 'd2', assignmentId: null, text: 'Báo cáo', leadName: null, score: 0.4 }
    const given = proposal({ candidates: [{ ...target, score: 0.9 }, other] })
    expect(targetChoices(given).map(({ key }) => key)).toEqual(['d1:a1', 'd2:'])
  })

  test('says what is still to be filled in', () => {
    const open = firstDraft(proposal({ target: null }))
    expect(whatIsMissing('new_deadline', open)).toContain('nhiệm vụ')
    expect(whatIsMissing('added_duty', open)).toBeNull()
    const matched = firstDraft(proposal({}))
    expect(whatIsMissing('new_deadline', matched)).toContain('thời hạn')
    expect(whatIsMissing('new_lead', matched)).toContain('cơ quan')
    expect(whatIsMissing('new_wording', matched)).toContain('nội dung')
    expect(whatIsMissing('dropped', matched)).toBeNull()
  })

  test('sends only what this kind of change asks for', () => {
    const draft = {
      ...firstDraft(proposal({})),
      deadlineOn: '2026-06-30',
      organizationIds: ['o1'],
      note: ' theo mục 2 ',
    }
    expect(acceptBody(proposal({}), draft)).toEqual({
      dutyId: 'd1',
      assignmentId: 'a1',
      deadlineOn: '2026-06-30',
      note: 'theo mục 2',
    })
    expect(acceptBody(proposal({ kind: 'new_lead' }), draft)).toMatchObject({ organizationIds: ['o1'] })
    expect(acceptBody(proposal({ kind: 'added_duty' }), { ...draft, note: '' })).toEqual({})
  })
})

test('before and after stand in the same words', () => {
  const later = proposal({ proposed: { ...nothing, deadlineOn: '2026-06-30' } })
  expect([beforeWords(later), afterWords(later)]).toEqual(['20/05/2026', '30/06/2026'])
  const moved = proposal({ kind: 'new_lead', proposed: { ...nothing, mentions: ['Sở Tài chính'] } })
  expect([beforeWords(moved), afterWords(moved)]).toEqual(['Sở Y tế', 'Sở Tài chính'])
  expect(beforeWords(proposal({ kind: 'dropped' }))).toBe('đang thực hiện')
})
