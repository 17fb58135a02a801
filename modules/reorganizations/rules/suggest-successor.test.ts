import { describe, expect, it } from 'vitest'
import { type SuccessorOption, suggestSuccessor } from './suggest-successor.ts'

const commune = (id: string, ...placeNames: string[]): SuccessorOption => ({
  id,
  name: `UBND xã ${id}`,
  fields: null,
  placeNames,
})
const options: SuccessorOption[] = [
  commune('A', 'vĩnh thuận', 'tân thuận'),
  commune('B', 'vĩnh bình', 'bình minh'),
  commune('C', 'vĩnh phong', 'phong đông'),
  { id: 'D', name: 'Sở Dân tộc và Tôn giáo', fields: ['religion'], placeNames: [] },
]
const suggest = (text: string, fields: string[] = [], among = options) =>
  suggestSuccessor({ text, fields }, among, (code) => code)

describe('who should take over a duty', () => {
  it.each<[string, string[], string[], 'sure' | 'likely']>([
    ['bảo vệ di tích tại xã phong đông', [], ['C'], 'sure'],
    ['sửa đường qua xã tân thuận và xã bình minh', [], ['A', 'B'], 'sure'],
    ['quản lý hoạt động tôn giáo', ['religion'], ['D'], 'sure'],
    ['tuyên truyền trên địa bàn huyện vĩnh thuận', ['press'], ['A', 'B', 'C'], 'likely'],
    ['báo cáo kết quả', [], ['A', 'B', 'C'], 'likely'],
    ['chăm lo người có công, có nội dung tôn giáo', ['merit', 'religion'], ['A', 'B', 'C'], 'likely'],
    ['tại bình minhh', [], ['A', 'B', 'C'], 'likely'],
  ])('%s → %j', (text, fields, ids, certainty) => {
    expect(suggest(text, fields)).toMatchObject({ ids, certainty })
  })

  it('does not take a place that every successor shares for a hint', () => {
    expect(suggest('tại u minh', [], [commune('A', 'u minh'), commune('B', 'u minh')])).toMatchObject({
      certainty: 'likely',
    })
  })

  it('gives to the only successor in everything', () => {
    expect(
      suggest(
        'báo cáo',
        [],
        [options[0], options[3]].filter((option) => option !== undefined),
      ),
    ).toMatchObject({
      ids: ['A'],
      certainty: 'likely',
    })
  })

  it('gives what is general to the main one of two departments, for neither has ground of its own', () => {
    const departments = ['Sở Văn hóa', 'Sở Du lịch'].map((name) => ({ id: name, name, fields: null, placeNames: [] }))
    expect(suggest('báo cáo', [], departments)).toEqual({
      ids: ['Sở Văn hóa'],
      certainty: 'likely',
      reason: 'Sở Văn hóa là đơn vị kế thừa chính',
    })
  })

  it('says nothing where nobody takes over in everything', () => {
    expect(suggest('báo cáo', [], [])).toBeNull()
    expect(suggest('báo cáo', [], options.slice(3))).toBeNull()
  })

  it('says why, with the place as it is written', () => {
    expect(suggest('di tích ở phong đông')?.reason).toBe('Nhiệm vụ nêu địa bàn Phong Đông')
  })
})
