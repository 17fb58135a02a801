import { expect, it } from 'vitest'
import { countByName, type WaitingFacts, waitingFor } from './waiting-for.ts'

const facts = (more: Partial<WaitingFacts>): WaitingFacts => ({
  stage: 'in_progress',
  difficultyAt: null,
  leadName: 'Sở Y tế',
  holderName: null,
  ...more,
})

it.each([
  [{}, 'agency', 'Sở Y tế'],
  [{ stage: 'awaiting_acknowledgement' }, 'agency', 'Sở Y tế'],
  [{ difficultyAt: 'at_focal_agency', holderName: 'Sở Nội vụ' }, 'focal_agency', 'Sở Nội vụ'],
  [{ difficultyAt: 'at_committee', holderName: 'UBND tỉnh' }, 'committee', 'UBND tỉnh'],
  [{ stage: 'awaiting_confirmation' }, 'office', 'Văn phòng UBND'],
  [
    { stage: 'awaiting_confirmation', difficultyAt: 'at_committee', holderName: 'UBND tỉnh' },
    'office',
    'Văn phòng UBND',
  ],
  [{ requestApprover: 'office' }, 'office', 'Văn phòng UBND'],
  [{ requestApprover: 'committee_leader' }, 'committee', 'Lãnh đạo UBND'],
  [
    { requestApprover: 'committee_leader', difficultyAt: 'at_focal_agency', holderName: 'Sở Nội vụ' },
    'committee',
    'Lãnh đạo UBND',
  ],
  [{ requestApprover: 'parent_lead' }, 'agency', 'Sở Y tế'],
  [{ lateCoordinatorName: 'Sở Tài chính' }, 'coordinator', 'Sở Tài chính'],
  [
    { lateCoordinatorName: 'Sở Tài chính', difficultyAt: 'at_focal_agency', holderName: 'Sở Nội vụ' },
    'focal_agency',
    'Sở Nội vụ',
  ],
] as [Partial<WaitingFacts>, string, string][])('%j waits for %s: %s', (more, level, name) => {
  expect(waitingFor(facts(more))).toEqual({ level, name })
})

it('adds up by name, most first', () => {
  const rows = [
    { ...facts({ leadName: 'Sở Xây dựng' }), count: 1 },
    { ...facts({ stage: 'in_progress' }), count: 2 },
    { ...facts({ stage: 'awaiting_acknowledgement' }), count: 2 },
  ]
  expect(countByName(rows)).toEqual([
    { name: 'Sở Y tế', count: 4 },
    { name: 'Sở Xây dựng', count: 1 },
  ])
})
