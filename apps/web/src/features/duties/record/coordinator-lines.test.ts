import { expect, it } from 'vitest'
import type { AssignmentPage } from '../../../api/operations'
import { coordinatorLines } from './coordinator-lines'

const helper = (name: string | null, mention: string) => ({
  organization: name ? { id: name, name, shortName: null } : null,
  mention,
})
const page = (coordinators: AssignmentPage['coordinators'], ...kinds: string[]) =>
  ({ coordinators, timeline: kinds.map((kind) => ({ kind })) }) as unknown as AssignmentPage

it('two agencies that merged are one line with the words of the directive', () => {
  const merged = [helper('Sở Tài chính', 'Sở Kế hoạch'), helper('Sở Tài chính', 'Sở Tài chính')]
  expect(coordinatorLines(page(merged, 'assigned', 'coordinators_succeeded'))).toEqual([
    { name: 'Sở Tài chính', formerly: ['Sở Kế hoạch'] },
  ])
})

it('words that were only another spelling are left out while nobody took over', () => {
  expect(
    coordinatorLines(page([helper('Sở Tài chính', 'Sở TC'), helper(null, 'các sở liên quan')], 'assigned')),
  ).toEqual([
    { name: 'Sở Tài chính', formerly: [] },
    { name: 'các sở liên quan', formerly: [] },
  ])
})
