import { expect, it } from 'vitest'
import type { ListNotificationsResponse } from '../../api/operations'
import { withRead } from './with-read'

const item = (id: string, isRead: boolean) => ({
  id,
  kind: 'duties_assigned',
  topic: 'duties',
  isUrgent: false,
  title: 'Được giao chủ trì 1 nhiệm vụ',
  body: null,
  link: '/nhiem-vu/1',
  createdAt: '2026-03-02T01:00:00Z',
  isRead,
})
const page: ListNotificationsResponse = { items: [item('a', false), item('b', true)], nextCursor: null, unread: 5 }

it('counts down by what was unread and no further', () => {
  expect(withRead(page, ['a']).unread).toBe(4)
  expect(withRead(page, ['b']).unread).toBe(5)
})

it('reads everything', () => {
  const read = withRead(page, null)
  expect(read.unread).toBe(0)
  expect(read.items.every(({ isRead }) => isRead)).toBe(true)
})
