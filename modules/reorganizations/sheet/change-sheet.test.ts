import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { stopSheetProcess } from '../../../platform/sheets/read-sheet-in-process.ts'
import { loadPlaces } from '../../../tests/support/load-places.ts'
import { headerOn, openReorganizing, type Reorganizing } from '../../../tests/support/reorganizing.ts'
import { type GivenRow, openSheetDesk, type SheetDesk, textsOf, verdictsOf } from '../../../tests/support/sheet-desk.ts'
import { changeColumns } from './change-columns.ts'

let space: Reorganizing
let office: Awaited<ReturnType<Reorganizing['callAs']>>
let draftId: string
let desk: SheetDesk

const openDraft = async (effectiveOn: string | null = '2025-07-01') => {
  draftId = await space.draft([], { ...headerOn('2025-07-01'), effectiveOn })
  desk = await openSheetDesk(space, space.office, { kind: 'sap-xep', columns: changeColumns, targetId: draftId })
}

beforeAll(async () => {
  space = await openReorganizing()
  await loadPlaces(space.url)
  office = await space.callAs(space.office)
  for (const name of ['Sở Kế hoạch', 'Sở Tài chính', 'Sở Lao động', 'Sở Nội vụ', 'Sở Y tế', 'Sở Du lịch'])
    await space.organization(name)
  for (const name of ['UBND huyện Đông', 'UBND xã An', 'UBND xã Bình', 'UBND xã Cát']) await space.organization(name)
})
beforeEach(() => openDraft())
afterAll(async () => {
  stopSheetProcess()
  await space.close()
})

type Listed = { items: Record<string, unknown>[]; names: Record<string, string> }
const changes = async (): Promise<Listed> =>
  (await office('GET', `/api/reorganizations/${draftId}/changes?limit=100`)).json()
const preview = async () => (await office('GET', `/api/reorganizations/${draftId}/preview`)).json()
const id = (name: string) => space.organization(name)
const agency = (change: string, former: string | null, made: string | null, more: GivenRow = {}): GivenRow => ({
  change,
  former,
  made,
  ...more,
})
const place = (change: string, former: string | null, made: string | null, more: GivenRow = {}): GivenRow => ({
  ...agency(change, former, made, more),
  unit: 'Địa bàn',
})

const departments = [
  agency('Hợp nhất', 'Sở Kế hoạch', 'Sở Kinh tế', {
    fields: 'Tài chính, ngân sách; Kế hoạch và đầu tư',
    code: 'H77.30',
  }),
  agency('Hợp nhất', 'Sở Tài chính', 'SỞ KINH TẾ', { note: 'Theo đề án', certainty: 'Có' }),
  agency('Tách', 'Sở Lao động', 'Sở Nội vụ'),
  agency('tách', 'Sở Lao động', 'Sở Y tế', { fields: 'Bảo trợ xã hội, trẻ em' }),
  agency('Chuyển lĩnh vực', 'Sở Nội vụ', 'Sở Kinh tế', { fields: 'Thanh tra, tiếp công dân' }),
  agency('Đổi tên', 'Sở Du lịch', 'Sở Du lịch và Văn hóa', { madeShort: 'Sở DLVH' }),
  agency('Thành lập', null, 'Phòng Đầu tư', { madeKind: 'Phòng', level: 'Cấp tỉnh', parent: 'Sở Kinh tế' }),
]

describe('a sheet of changes', () => {
  it('makes one change of the rows of a merger, a division, a transfer, in any order', async () => {
    const applied = await desk.write(...departments.toReversed())
    expect(textsOf(await desk.rows(applied.id))).toEqual(departments.map(() => ''))
    expect(applied.counts).toMatchObject({ written: 7, error: 0, refused: 0 })
    const { items, names } = await changes()
    const merge = items.find(({ kind }) => kind === 'merge') as { into: { id: string; terms: object } }
    const named = (unit: string) => Object.entries(names).find(([, name]) => name === unit)?.[0]
    expect(merge).toMatchObject({
      fromIds: [await id('Sở Tài chính'), await id('Sở Kế hoạch')],
      note: 'Theo đề án',
      certainty: 'uncertain',
      into: {
        terms: {
          name: 'SỞ KINH TẾ',
          kind: 'department',
          level: 'province',
          parentId: space.committeeId,
          code: 'H77.30',
          fields: ['finance', 'investment'],
        },
      },
    })
    expect(items.find(({ kind }) => kind === 'split')).toMatchObject({
      fromId: await id('Sở Lao động'),
      continues: false,
      into: [
        { id: await id('Sở Y tế'), terms: null, fields: ['social_protection'] },
        { id: await id('Sở Nội vụ'), terms: null, fields: null },
      ],
    })
    expect(items.find(({ kind }) => kind === 'transfer_field')).toMatchObject({
      fromId: await id('Sở Nội vụ'),
      toId: merge.into.id,
      fields: ['inspection'],
    })
    expect(items.find(({ kind }) => kind === 'rename')).toMatchObject({
      to: { name: 'Sở Du lịch và Văn hóa', shortName: 'Sở DLVH', kind: 'department' },
    })
    expect(items.find(({ kind }) => kind === 'create')).toMatchObject({
      made: { id: named('Phòng Đầu tư'), terms: { kind: 'division', parentId: merge.into.id } },
    })
    expect(items).toHaveLength(5)
    expect((await preview()).problems).toEqual([])
  })

  it('read in once more is all there, and what is edited is corrected when chosen', async () => {
    await desk.write(...departments)
    expect(verdictsOf(await desk.judge(...departments))).toEqual(departments.map(() => 'same'))
    const [first = {}, ...others] = departments
    const edited = [
      { ...first, code: 'H77.31', note: 'Đính chính' },
      ...others.slice(0, 2),
      { ...others[2], fields: null },
      others[3] ?? {},
      { ...others[4], made: 'Sở Du lịch và Lễ hội' },
    ]
    const importId = await desk.read(edited)
    expect((await desk.rows(importId)).map(({ verdict, changes: said }) => [verdict, said])).toEqual([
      [
        'differs',
        [
          { column: 'code', before: 'H77.30', after: 'H77.31' },
          { column: 'note', before: 'Theo đề án', after: 'Đính chính; Theo đề án' },
        ],
      ],
      ['same', []],
      ['same', []],
      ['differs', [{ column: 'fields', before: 'Bảo trợ xã hội, trẻ em', after: null }]],
      ['same', []],
      ['differs', [{ column: 'made', before: 'Sở Du lịch và Văn hóa', after: 'Sở Du lịch và Lễ hội' }]],
    ])
    await desk.choose(importId, { verdict: 'differs', chosen: true })
    expect((await desk.apply(importId)).counts).toMatchObject({ written: 3 })
    const { items } = await changes()
    expect(items).toHaveLength(5)
    expect(items.find(({ kind }) => kind === 'merge')).toMatchObject({
      note: 'Đính chính; Theo đề án',
      into: { terms: { name: 'Sở Kinh tế', code: 'H77.31' } },
    })
    expect(verdictsOf(await desk.judge(...edited))).toEqual(edited.map(() => 'same'))
  })

  it('written in part first, the rest joins the same change', async () => {
    const importId = await desk.read(departments)
    await desk.choose(importId, { numbers: [3], chosen: false })
    expect((await desk.apply(importId)).counts).toMatchObject({ written: 6 })
    await desk.choose(importId, { numbers: [3], chosen: true })
    expect((await desk.apply(importId)).counts).toMatchObject({ written: 7 })
    const { items } = await changes()
    expect(items.find(({ kind }) => kind === 'merge')).toMatchObject({
      fromIds: [await id('Sở Kế hoạch'), await id('Sở Tài chính')],
    })
  })

  it('with a row wrong, what names its new unit waits for it', async () => {
    const applied = await desk.write(
      agency('Thành lập', null, 'Trung tâm Mới', { level: 'Cấp tỉnh', parent: 'Sở Chưa Có' }),
      agency('Chuyển trực thuộc', 'Sở Du lịch', null, { parent: 'Trung tâm Mới' }),
    )
    expect(textsOf(await desk.rows(applied.id))).toEqual([
      expect.stringContaining('danh bạ không có cơ quan “Sở Chưa Có”'),
      'Đơn vị mới “Trung tâm Mới” (dòng 2) chưa được ghi vào bản nháp. Ghi dòng đó trước.',
    ])
    expect((await changes()).items).toEqual([])
  })
})

describe('places', () => {
  const rows = [
    place('Hợp nhất', 'Xã Tân Lập', 'Xã Tân Bình', { code: '99050', parent: 'Tỉnh Sông Trà' }),
    place('Hợp nhất', 'Xã Bình Hòa (99001)', 'Xã Tân Bình'),
    place('Đổi tên', '99020', 'Phường Núi Xanh'),
    place('Tách', 'Phường Cửa Sông', 'Phường Cửa Đông', { code: '99060', continues: 'Có' }),
    agency('Hợp nhất', 'UBND xã An', 'UBND xã Tân Bình', { place: 'Xã Tân Bình', parent: 'UBND tỉnh' }),
    agency('Hợp nhất', 'UBND xã Bình', 'UBND xã Tân Bình'),
  ]

  it('merge, divide and are renamed; committees are given the places other rows make', async () => {
    draftId = ''
    await openDraft('2026-01-01')
    const applied = await desk.write(...rows)
    expect(textsOf(await desk.rows(applied.id))).toEqual(rows.map(() => ''))
    const { items, names } = await changes()
    const made = (name: string) =>
      Object.entries(names)
        .filter(([, one]) => one === name)
        .map(([key]) => key)
    expect(items).toMatchObject([
      {
        kind: 'merge',
        unit: 'place',
        into: { terms: { name: 'Xã Tân Bình', kind: 'xã', level: 'commune', code: '99050' } },
      },
      { kind: 'rename', unit: 'place', to: { name: 'Phường Núi Xanh', kind: 'phường', code: '99020' } },
      { kind: 'split', unit: 'place', continues: true, into: [{ terms: { name: 'Phường Cửa Đông', fields: [] } }] },
      { kind: 'merge', unit: 'organization', into: { terms: { kind: 'people_committee', level: 'commune' } } },
    ])
    expect(made('Xã Tân Bình')).toContain((items[3] as { into: { terms: { placeId: string } } }).into.terms.placeId)
    expect((await preview()).problems).toEqual([])
    expect(verdictsOf(await desk.judge(...rows))).toEqual(rows.map(() => 'same'))
  })
})

describe('a row that is wrong', () => {
  it.each<[string, GivenRow, string, string]>([
    ['a kind nobody knows', agency('Nâng cấp', 'Sở Y tế', 'X'), 'change', 'không có trong danh mục'],
    ['a unit nobody knows', agency('Giải thể', 'Sở Không Có', null), 'former', 'Vào ngày 30/06/2025, danh bạ không có'],
    ['a place that is none yet', place('Giải thể', 'Xã Suối Mới', null), 'former', 'không có địa bàn “Xã Suối Mới”'],
    ['a place of several', place('Giải thể', 'Xã Bình Hòa', null), 'former', 'Có 2 địa bàn “Xã Bình Hòa”'],
    [
      'a merger into nobody',
      agency('Sáp nhập vào', 'Sở Y tế', 'Sở Không Có'),
      'made',
      'danh bạ không có cơ quan “Sở Không Có”',
    ],
    ['a merger into itself', agency('Sáp nhập vào', 'Sở Y tế', 'Sở Y tế'), 'made', 'vừa sáp nhập vừa tiếp nhận'],
    ['a division into itself', agency('Tách', 'Sở Y tế', 'Sở Y tế'), 'made', 'không tách thành chính nó'],
    [
      'a transfer to itself',
      agency('Chuyển lĩnh vực', 'Sở Y tế', 'Sở Y tế', { fields: 'Y tế' }),
      'made',
      'cho chính mình',
    ],
    [
      'an end with an heir',
      agency('Giải thể', 'Sở Y tế', 'Sở Nội vụ'),
      'made',
      '“Giải thể” không dùng cột “Đơn vị mới”',
    ],
    ['a move to nobody said', agency('Chuyển trực thuộc', 'Sở Y tế', null), 'parent', 'cần cột “Trực thuộc mới”'],
    [
      'a move to where it is',
      agency('Chuyển trực thuộc', 'Sở Y tế', null, { parent: 'UBND tỉnh' }),
      'parent',
      'đang trực thuộc đúng',
    ],
    [
      'a move under itself',
      agency('Chuyển trực thuộc', 'Sở Y tế', null, { parent: 'Sở Y tế' }),
      'parent',
      'không trực thuộc chính nó',
    ],
    [
      'a field of a place',
      place('Chuyển lĩnh vực', 'Xã Tân Lập', 'Xã Núi Xanh', { fields: 'Y tế' }),
      'unit',
      'không có lĩnh vực',
    ],
    ['a name that stays', agency('Đổi tên', 'Sở Y tế', 'Sở Y tế'), 'made', 'giống hiện nay'],
    [
      'a kind of places for an agency',
      agency('Hợp nhất', 'Sở Y tế', 'Sở Mới', { madeKind: 'Xã' }),
      'madeKind',
      'là của địa bàn',
    ],
    ['a code that is none', agency('Hợp nhất', 'Sở Y tế', 'Sở Mới', { code: 'h 77' }), 'code', 'Quyết định 20/2020'],
    [
      'a code for a place',
      place('Hợp nhất', 'Xã Tân Lập', 'Xã Mới', { code: '990501', parent: 'Tỉnh Sông Trà' }),
      'code',
      '5 chữ số',
    ],
    ['a place without a kind', place('Hợp nhất', 'Xã Tân Lập', 'Mới'), 'made', 'kèm loại'],
    [
      'a new unit of no kind',
      agency('Thành lập', null, 'Tổ Mới', { level: 'Cấp tỉnh', parent: 'Không' }),
      'madeKind',
      'Ghi “Loại đơn vị mới”',
    ],
    ['a new unit under nobody said', agency('Thành lập', null, 'Sở Mới'), 'parent', 'hoặc “Không”'],
    ['a name of one letter', agency('Đổi tên', 'Sở Y tế', 'X'), 'made', 'từ 2 đến 300 ký tự'],
    ['a new unit by its code', agency('Hợp nhất', 'Sở Y tế', 'H77.01'), 'made', 'Ghi tên đơn vị mới'],
  ])('%s', async (_name, row, column, text) => {
    expect(await desk.judge(row)).toMatchObject([
      { verdict: 'error', messages: [{ column, text: expect.stringContaining(text) }] },
    ])
  })

  it('says what the draft has against it, and nothing is written over', async () => {
    await desk.write(agency('Giải thể', 'Sở Y tế', null), agency('Hợp nhất', 'Sở Nội vụ', 'Sở Một', { note: 'A' }))
    expect(
      textsOf(
        await desk.judge(
          agency('Đổi tên', 'Sở Y tế', 'Sở Sức khỏe'),
          agency('Sáp nhập vào', 'Sở Nội vụ', 'Sở Tài chính'),
          agency('Sáp nhập vào', 'Sở Du lịch', 'Sở Một'),
        ),
      ),
    ).toEqual([
      'Bản nháp đã có thay đổi “Giải thể” trái với dòng này. Bỏ thay đổi đó trong bản nháp, hoặc bỏ dòng này.',
      'Bản nháp đang ghi đơn vị này nhập vào “Sở Một”. Sửa trong bản nháp, hoặc bỏ dòng này.',
      '',
    ])
    expect((await changes()).items).toHaveLength(2)
  })

  it('tells cells that are of no use', async () => {
    expect(await desk.judge(agency('Giải thể', 'Sở Y tế', null, { code: 'H77.01' }))).toMatchObject([
      { verdict: 'new', messages: [{ column: 'code', text: '“Giải thể” không dùng ô này nên bỏ qua.' }] },
    ])
  })

  it('is one of two about one agency, however they cite it', async () => {
    const rows = await desk.judge(
      agency('Giải thể', 'Sở Y tế', null),
      agency('Giải thể', 'Sở Y tế (thuộc UBND tỉnh)', null),
    )
    expect(textsOf(rows)).toEqual(['', 'Dòng này lặp lại dòng 2. Bỏ một dòng.'])
  })
})

describe('a draft', () => {
  it('without an effective day takes no sheet', async () => {
    await openDraft(null)
    expect(await desk.show(await desk.read(departments))).toMatchObject({
      state: 'failed',
      problem: expect.stringContaining('Nhập ngày hiệu lực rồi tải bảng lên'),
    })
  })

  it('recorded meanwhile refuses the rows, and takes no further sheet', async () => {
    const importId = await desk.read([agency('Giải thể', 'Sở Y tế', null)])
    await office('DELETE', `/api/reorganizations/${draftId}`)
    expect((await desk.apply(importId)).counts).toMatchObject({ written: 0, refused: 1 })
    expect(textsOf(await desk.rows(importId))).toEqual([expect.stringContaining('Không tìm thấy đợt sắp xếp này')])
    expect(await desk.show(await desk.read(departments))).toMatchObject({
      state: 'failed',
      problem: expect.stringContaining('Không tìm thấy đợt sắp xếp này'),
    })
  })

  it('is nothing for others, nor is its sheet', async () => {
    const viewer = await space.actor('viewer')
    const own = await openSheetDesk(space, viewer, { kind: 'sap-xep', columns: changeColumns, targetId: draftId })
    expect((await own.export('csv')).json().code).toBe('reorganization_not_found')
    expect((await own.upload(await own.workbook(departments))).statusCode).toBe(403)
    expect((await office('GET', '/api/sheets/sap-xep?format=csv')).json().code).toBe('sheet_target_missing')
  })
})

describe('written out and read in again', () => {
  it.each(['xlsx', 'csv'])('as %s it is all there, and makes the same draft anew', async (format) => {
    const communes = ['Bắc', 'Nam'].map((name) =>
      agency('Tách', 'UBND huyện Đông', 'Phòng Kinh tế', {
        parent: `UBND xã ${name}`,
        madeKind: 'Phòng',
        note: 'Theo Nghị quyết',
      }),
    )
    await desk.write(
      ...departments,
      ...communes,
      agency('Thành lập', null, 'UBND xã Bắc', { parent: 'UBND tỉnh' }),
      agency('Thành lập', null, 'UBND xã Nam', { parent: 'UBND tỉnh', place: '99004' }),
      agency('Chuyển trực thuộc', 'UBND xã An', null, { parent: 'Phòng Kinh tế (thuộc UBND xã Nam)' }),
      place('Hợp nhất', 'Xã Bình Hoà', 'Xã Bình Hòa', { within: 'An Bình', parent: 'Tỉnh Sông Trà', code: '99001' }),
      place('Sáp nhập vào', 'Xã Tân Lập', 'Xã Bình Hòa'),
      place('Chuyển trực thuộc', 'Huyện Núi Xanh', null, { parent: 'Tỉnh Sông Trà' }),
    )
    const before = await changes()
    const written = await desk.export(format)
    const importId = await desk.readBytes(written.rawPayload)
    expect(textsOf((await desk.rows(importId)).filter(({ verdict }) => verdict !== 'same'))).toEqual([])
    await openDraft()
    const anew = await desk.readBytes(written.rawPayload)
    expect((await desk.apply(anew)).counts).toMatchObject({ error: 0, refused: 0, waiting: 0 })
    const shapeOf = ({ items, names }: Listed) =>
      items
        .map((item) =>
          JSON.stringify(item, (key, value) => (key === 'id' || key.endsWith('Id') ? (names[value] ?? 'new') : value)),
        )
        .toSorted()
    expect(shapeOf(await changes())).toEqual(shapeOf(before))
  })
})
