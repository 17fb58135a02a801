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

  it('take over the lead of the row above where merged cells left it empty', () => {
    const table = [
      '| STT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |',
      '| --- | --- | --- | --- | --- |',
      '| 1 | In tờ rơi | Sở Y tế | | Quý II/2025 |',
      '| 2 | Phát tờ rơi | | UBND các xã <br> Công an tỉnh | Quý III/2025 |',
    ].join('\n')
    expect(read(table).map((row) => row.slice(0, 5))).toEqual([
      ['In tờ rơi', ['Sở Y tế'], 'lead', [], '2025-06-30'],
      ['Phát tờ rơi', ['Sở Y tế'], 'lead', ['UBND các xã', 'Công an tỉnh'], '2025-09-30'],
    ])
  })

  it('name as lead whoever stands in its column, known or not', () => {
    const table = [
      '| STT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |',
      '| --- | --- | --- | --- | --- |',
      '| 1 | Quét hiện vật | Khu lưu niệm Trà Sơn; Nhóm chuyên gia | Sở Y tế | Quý II/2025 |',
    ].join('\n')
    expect(read(table).map((row) => row.slice(0, 4))).toEqual([
      ['Quét hiện vật', ['Khu lưu niệm Trà Sơn', 'Nhóm chuyên gia'], 'lead', ['Sở Y tế']],
    ])
  })

  it('are read with heads in two rows and rows broken over lines', () => {
    const table = [
      '| STT | Nội dung công việc | Phân công thực hiện | | Thời hạn |',
      '| --- | --- | --- | --- | --- |',
      '| | | Cơ quan chủ trì | Cơ quan phối hợp | |',
      '| 1 | Rà soát văn bản quy phạm',
      'pháp luật | Sở Tư pháp | Các sở, ban, ngành | Quý III/2025 |',
    ].join('\n')
    expect(read(table).map((row) => row.slice(0, 4))).toEqual([
      ['Rà soát văn bản quy phạm pháp luật', ['Sở Tư pháp'], 'lead', ['Các sở, ban, ngành']],
    ])
  })

  it('are read from cells set apart by tabs', () => {
    const table = 'STT\tNhiệm vụ\tĐơn vị thực hiện\tThời hạn\n1\tIn tờ rơi\tSở Y tế; UBND các xã\t30/6/2025'
    expect(read(table).map((row) => row.slice(0, 5))).toEqual([
      ['In tờ rơi', ['Sở Y tế', 'UBND các xã'], 'perform', [], '2025-06-30'],
    ])
  })

  it('are read when copying has flattened them to one cell a line', () => {
    const heads = ['TT', 'Nội dung', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành']
    const cells = ['1.', 'In tờ rơi', 'Sở Y tế', 'UBND các xã', 'Quý II/2025', '2.', 'Phát tờ rơi', 'Sở Nội vụ']
    expect(read([...heads, ...cells].join('\n')).map((row) => row.slice(0, 4))).toEqual([
      ['In tờ rơi', ['Sở Y tế'], 'lead', ['UBND các xã']],
      ['Phát tờ rơi', ['Sở Nội vụ'], 'lead', []],
    ])
  })

  it('go on after a page break without their heads', () => {
    const head = '| TT | Nội dung | Đơn vị thực hiện |\n|---|---|---|\n| 1 | In tờ rơi | Sở Y tế |'
    expect(read(`${head}\n\n| 2 | Phát tờ rơi | Sở Nội vụ |`).map((row) => row[1])).toEqual([
      ['Sở Y tế'],
      ['Sở Nội vụ'],
    ])
  })
})
