import { expect, it } from 'vitest'
import { contributionsNote } from './contribution-words'

const of = (stage: 'asked' | 'given' | 'dropped', name: string, isLate = false) => ({
  stage,
  isLate,
  organization: { id: name, name, shortName: null },
})

it.each([
  [[], 'Đề nghị từng cơ quan phối hợp gửi nội dung, mỗi nội dung có hạn riêng.'],
  [[of('dropped', 'Sở Y tế')], 'Đề nghị từng cơ quan phối hợp gửi nội dung, mỗi nội dung có hạn riêng.'],
  [[of('given', 'Sở Y tế'), of('asked', 'Sở Xây dựng')], 'Đã nhận 1 trên 2 nội dung.'],
  [
    [
      of('asked', 'Sở Y tế', true),
      of('asked', 'Sở Y tế', true),
      of('given', 'Sở Xây dựng'),
      of('dropped', 'Sở Nội vụ'),
    ],
    'Đã nhận 1 trên 3 nội dung. Đang chậm: Sở Y tế.',
  ],
])('%#: %j', (contributions, note) => {
  expect(contributionsNote(contributions)).toBe(note)
})
