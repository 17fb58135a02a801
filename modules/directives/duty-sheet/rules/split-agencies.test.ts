import { expect, it } from 'vitest'
import { splitAgencies } from './split-agencies.ts'

it.each<[string | null, string[]]>([
  [null, []],
  ['Sở Y tế', ['Sở Y tế']],
  ['Sở Y tế; Sở Tài chính', ['Sở Y tế', 'Sở Tài chính']],
  ['- Sở Y tế\n- Sở Tài chính.', ['Sở Y tế', 'Sở Tài chính']],
  ['Sở Y tế, Sở Tài chính và UBND huyện An Bình', ['Sở Y tế', 'Sở Tài chính', 'UBND huyện An Bình']],
  ['Sở Văn hóa, Thể thao và Du lịch', ['Sở Văn hóa, Thể thao và Du lịch']],
  [
    'Sở Nông nghiệp và Môi trường, các sở, ngành liên quan',
    ['Sở Nông nghiệp và Môi trường', 'các sở, ngành liên quan'],
  ],
  ['1. Sở Y tế\n2. Công an tỉnh', ['Sở Y tế', 'Công an tỉnh']],
  ['Sở Y tế; Sở Y tế', ['Sở Y tế']],
])('%s', (cell, names) => expect(splitAgencies(cell)).toEqual(names))
