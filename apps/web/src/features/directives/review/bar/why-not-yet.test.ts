import { expect, test } from 'vitest'
import type { ReviewProblem } from '../../../../api/operations'
import type { SaveSummary } from '../desk/save-summary'
import { whyNotYet } from './why-not-yet'

const saved: SaveSummary = { phase: 'clean', savedAt: null, stuck: [], foreign: [] }
const problem = { draftDutyId: null, code: 'no_lead', message: '', fields: [] } satisfies ReviewProblem

test('what is missing is said before the sign-off is asked for', () => {
  expect(whyNotYet({ problems: [problem] }, saved, true)).toContain('còn 1 mục')
  expect(whyNotYet({ problems: [] }, saved, false)).toContain('rà soát toàn văn')
  expect(whyNotYet({ problems: [] }, saved, true)).toBeNull()
})

test('nothing is issued over words that are not saved', () => {
  for (const phase of ['clash', 'refused', 'incomplete', 'failed'] as const)
    expect(whyNotYet({ problems: [] }, { ...saved, phase }, true)).toContain('Chưa phát hành được')
})
