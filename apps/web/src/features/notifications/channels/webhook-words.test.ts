import { describe, expect, it } from 'vitest'
import { deliveryWords, webhookWords } from './webhook-words'

describe('words about a gateway', () => {
  const delivery = {
    id: 'a',
    title: 'Nhắc hạn',
    attempts: 0,
    lastAnswer: null,
    createdAt: '2026-03-02T00:00:00Z',
    deliveredAt: null,
    nextAttemptAt: '2026-03-02T01:05:00Z',
  }
  it.each([
    ['delivered', 1, 'Đã nhận'],
    ['waiting', 0, 'Đang chờ gửi'],
    ['waiting', 2, 'Gửi lại lúc 02/03/2026 08:05'],
    ['failed', 50, 'Thôi gửi sau 50 lần'],
  ] as const)('delivery %s after %s attempts: %s', (state, attempts, words) => {
    expect(deliveryWords({ ...delivery, state, attempts })).toBe(words)
  })

  const webhook = {
    id: 'a',
    version: 1,
    name: 'SMS',
    url: 'https://sms.example.vn',
    topics: [],
    createdAt: '2026-03-02T00:00:00Z',
    createdByName: 'Quản Trị',
  }
  it.each([
    [false, 'delivered', '200', 'Tạm dừng'],
    [true, null, null, 'Chưa gửi lần nào'],
    [true, 'delivered', '200', 'Đang nhận'],
    [true, 'waiting', null, 'Đang chờ gửi'],
    [true, 'waiting', '503 bảo trì', 'Chưa nhận được: 503 bảo trì'],
    [true, 'failed', '401', 'Chưa nhận được: 401'],
  ] as const)('active %s, last %s %s: %s', (isActive, lastState, lastAnswer, words) => {
    expect(webhookWords({ ...webhook, isActive, lastState, lastAnswer })).toBe(words)
  })
})
