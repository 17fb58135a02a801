import { expect, it } from 'vitest'
import type { Home, HomeBlock } from '../../api/operations'
import { homeSentence } from './home-sentence'

const nothing: Home = { asOf: '2026-03-02', agency: null, office: null, focal: null, committee: null }
const block = (count: number): HomeBlock => ({ count, list: {}, items: [] })
const agency = (overdue: number, waiting: number): Home['agency'] => ({
  overdue: block(overdue),
  returned: block(0),
  awaitingAcknowledgement: block(waiting),
  nextSevenDays: block(0),
  openDifficulties: 4,
})

it('names what waits, most pressing first, and leaves out what does not', () => {
  const home = { ...nothing, agency: agency(3, 2) }
  expect(homeSentence(home)).toBe('Đang chờ bạn: 3 nhiệm vụ quá hạn; 2 nhiệm vụ chờ tiếp nhận.')
})

it('is silent when nothing waits', () => {
  expect(homeSentence(nothing)).toBeNull()
  expect(homeSentence({ ...nothing, agency: agency(0, 0) })).toBeNull()
})
