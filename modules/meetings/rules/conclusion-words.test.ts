import { expect, it } from 'vitest'
import { conclusionWords } from './conclusion-words.ts'

it.each([
  ['2026-03-05', 'Báo cáo trước 10/3', 'Kết luận tại cuộc họp “Giao ban tuần 10” ngày 05/03/2026: Báo cáo trước 10/3'],
  ['2025-12-31', 'a\nb', 'Kết luận tại cuộc họp “Giao ban tuần 10” ngày 31/12/2025: a\nb'],
])('held on %s, decided %j', (heldOn, decision, words) => {
  expect(conclusionWords({ title: 'Giao ban tuần 10', heldOn }, decision)).toBe(words)
})
