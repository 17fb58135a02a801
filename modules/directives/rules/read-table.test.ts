import { describe, expect, it } from 'vitest'
import { readDirective } from './read-directive.ts'

const read = (table: string) =>
  readDirective(
    `KẾ HOẠCH\n\nUBND tỉnh ban hành Kế hoạch như sau:\n\nI. NHIỆM VỤ\n\n${table}\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn An`,
  ).duties.map(({ text, agencies, role, coordinators, deadline, product, section }) => [
    text,
    agencies,
    role,
    coordinators,
    deadline?.date ?? null,
    product,
    section,
  ])

describe('tables of assignments', () => {
  it('are read from markdown rows, with rows that only name a section', () => {
    const table = [
      '| TT | Nội dung | Đơn vị thực hiện | Thời hạn | Sản phẩm |',
      '|---|---|---|---|---|',
      '| I | Tuyên truyền | | | |',
      '| 1 | In tờ rơi | Sở Y tế | 30/6/2025 | Tờ rơi |',
    ].join('\n')
    expect(read(table)).toEqual([['In tờ rơi', ['Sở Y tế'], 'perform', [], '2025-06-30', 'Tờ rơi', 'Tuyên truyền']])
  })

  it('are read from cells between bars, merged cells going on with the row before', () => {
    const header = ['TT', 'Tên đề án', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn']
    const rows = [header, ['1', 'Đề án trồng rừng', 'Sở Tài chính', 'Các sở', '2030'], ['Sở Y tế', 'Công an tỉnh']]
    const table = rows.map((cells) => `|\n${cells.join('\n|\n')}\n|`).join('\n')
    expect(read(table)).toEqual([
      [
        'Đề án trồng rừng',
        ['Sở Tài chính', 'Sở Y tế'],
        'lead',
        ['Các sở', 'Công an tỉnh'],
        '2030-12-31',
        null,
        'I. NHIỆM VỤ',
      ],
    ])
  })

  it('of other things are left alone', () => {
    expect(read('| TT | Tên đơn vị | Địa chỉ |\n|---|---|---|\n| 1 | Công ty Sông Trà | Trà Giang |')).toEqual([])
  })
})
