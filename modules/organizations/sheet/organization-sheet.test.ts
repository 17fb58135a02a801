import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { stopSheetProcess } from '../../../platform/sheets/read-sheet-in-process.ts'
import { openTestSpace, type TestSpace } from '../../../tests/support/test-space.ts'
import type { Actor } from '../../access/index.ts'
import { foldName } from '../rules/fold-name.ts'
import { findVersions } from '../version-lookup-store.ts'
import { agencyWorkbook, openSheetDesk } from './sheet-desk.fixture.ts'
import { findByNames } from './sheet-lookup-store.ts'

let space: TestSpace
let office: Actor
let desk: Awaited<ReturnType<typeof openSheetDesk>>

beforeAll(async () => {
  space = await openTestSpace()
  office = await space.actor('office')
  desk = await openSheetDesk(space, office)
  const client = new Client({ connectionString: space.url })
  await client.connect()
  const place = `insert into place_version (id, place_id, valid_from, valid_to, level, kind, name, code, name_key, plain_key) values (gen_random_uuid(), $1, $2, $3, 'commune', 'xã', $4, $5, $6, $7)`
  const [old, merged, other] = [
    '01890000-0000-7000-8000-000000000001',
    '01890000-0000-7000-8000-000000000002',
    '01890000-0000-7000-8000-000000000003',
  ]
  for (const id of [old, merged, other]) await client.query('insert into place (id) values ($1)', [id])
  await client.query(place, [old, null, '2025-07-01', 'Thạnh Yên', '31012', 'thạnh yên', 'thanh yen'])
  await client.query(place, [merged, '2025-07-01', null, 'Vĩnh Hòa', '31012', 'vĩnh hòa', 'vinh hoa'])
  await client.query(place, [other, null, null, 'Vĩnh Hòa', '00999', 'vĩnh hòa', 'vinh hoa'])
  await client.end()
})
afterAll(async () => {
  stopSheetProcess()
  await space.close()
})

const province = 'Ủy ban nhân dân tỉnh Sông Trà'
const versionsOf = async (name: string) => {
  const found = await inTenant(space.services.database, space.tenantId, (trx) =>
    findByNames(trx, space.tenantId, [foldName(name)]),
  )
  return inTenant(space.services.database, space.tenantId, (trx) =>
    findVersions(trx, space.tenantId, [...new Set(found.map(({ organizationId }) => organizationId))]),
  )
}
type Row = Parameters<typeof agencyWorkbook>[0][number]
const judge = async (...rows: Row[]) => desk.rows(await desk.read(await agencyWorkbook(rows)))
const write = async (...rows: Row[]) => {
  const importId = await desk.read(await agencyWorkbook(rows))
  await desk.choose(importId, { verdict: 'differs', chosen: true })
  await desk.apply(importId)
  return desk.show(importId)
}

const texts = (rows: { messages: { text: string }[] }[]) =>
  rows.map(({ messages }) => messages.map(({ text }) => text).join(' '))
const verdicts = (rows: { verdict: string }[]) => rows.map(({ verdict }) => verdict)

describe('a sheet of agencies', () => {
  it('enters new agencies in any order, with all they have', async () => {
    const applied = await write(
      { name: 'Tổ Một', parent: 'Phòng Một (thuộc Sở Một)', kind: 'Phòng' },
      {
        name: 'Phòng Một',
        parent: 'H33.01',
        kind: 'Phòng chuyên môn',
        validTo: { date: '2026-12-31' },
        validFrom: '15/07/2025',
      },
      {
        name: 'Sở Một',
        code: 'H33.01',
        code102: '000.00.01.H33',
        shortName: 'S1',
        aliases: 'Sở Số Một; Sở 1',
        parent: province,
        place: '31012',
        fields: 'Y tế; du lịch',
        validFrom: '1/7/2025',
        note: 'Quyết định thành lập',
      },
    )
    expect(texts(await desk.rows(applied.id))).toEqual([
      expect.stringContaining('chỉ tồn tại từ 15/07/2025 đến 31/12/2026'),
      '',
      '',
    ])
    expect(applied.counts).toMatchObject({ written: 2, error: 1 })
    const [department] = await versionsOf('Sở Một')
    expect(department).toMatchObject({
      code: 'H33.01',
      code102: '000.00.01.H33',
      shortName: 'S1',
      aliases: ['Sở Số Một', 'Sở 1'],
      kind: 'department',
      level: 'province',
      parentId: space.committeeId,
      placeId: '01890000-0000-7000-8000-000000000002',
      fields: ['health', 'tourism'],
      validFrom: '2025-07-01',
      validTo: null,
      note: 'Quyết định thành lập',
    })
    const [division] = await versionsOf('Phòng Một')
    expect(division).toMatchObject({
      parentId: department?.organizationId,
      validFrom: '2025-07-15',
      validTo: '2027-01-01',
    })
  })

  it('an agency of which nobody says since when exists since its parent does', async () => {
    await write({ name: 'Chi cục Một', parent: 'Sở Một' }, { name: 'Hội Một' })
    expect((await versionsOf('Chi cục Một'))[0]?.validFrom).toBe('2025-07-01')
    expect((await versionsOf('Hội Một'))[0]?.validFrom).toBe('1900-01-01')
  })

  it('keeps names typed with too many blanks in one line', async () => {
    await write({ name: 'Sở  Số\n Ba ', parent: province, shortName: 'S  3', aliases: 'Sở  Ba;  Ba' })
    expect((await versionsOf('Sở Số Ba'))[0]).toMatchObject({
      name: 'Sở Số Ba',
      shortName: 'S 3',
      aliases: ['Sở Ba', 'Ba'],
    })
    expect(verdicts(await judge({ name: 'Sở Số  Ba', parent: ` ${province.replace(' ', '  ')}` }))).toEqual(['same'])
  })

  it('read in once more has nothing new, and says nothing of what it leaves empty', async () => {
    expect(verdicts(await judge({ name: 'Sở Một', parent: province }, { name: 'SỞ MỘT', code: 'H33.01' }))).toEqual([
      'same',
      'differs',
    ])
    const both = await judge({ name: 'SỞ MỘT', parent: province }, { name: 'SỞ Một', code: 'H33.01' })
    expect(verdicts(both)).toEqual(['differs', 'error'])
    expect(verdicts(await judge({ name: 'Sở Một' }, { name: 'Chi cục Một', parent: 'H33.01' }))).toEqual([
      'same',
      'same',
    ])
  })
})

describe('a row about an agency that is there', () => {
  it('shows what it would correct, and corrects it when chosen: the version of its day, nothing else', async () => {
    const row = {
      name: 'Sở Một Mới',
      code: 'H33.01',
      place: 'xã Vĩnh Hòa (00999)',
      aliases: 'Sở 1',
      validFrom: '2026-01-01',
    }
    const [shown] = await judge(row)
    expect(shown).toMatchObject({
      verdict: 'differs',
      changes: [
        { column: 'name', before: 'Sở Một', after: 'Sở Một Mới' },
        { column: 'aliases', before: 'Sở Số Một; Sở 1', after: 'Sở 1' },
        { column: 'place', before: 'xã Vĩnh Hòa', after: 'xã Vĩnh Hòa (00999)' },
      ],
      messages: [
        { column: 'validFrom', text: 'Danh bạ ghi thông tin này có từ 01/07/2025; bảng không sửa ngày bắt đầu.' },
      ],
    })
    const applied = await write(row)
    expect(applied.counts).toMatchObject({ written: 1 })
    expect(await versionsOf('Sở Một Mới')).toEqual([
      expect.objectContaining({
        name: 'Sở Một Mới',
        code102: '000.00.01.H33',
        aliases: ['Sở 1'],
        validFrom: '2025-07-01',
        validTo: null,
        note: 'Quyết định thành lập',
      }),
    ])
    expect(await versionsOf('Sở Một')).toEqual([])
    expect((await desk.call('GET', '/api/organizations?words=so mot moi')).json().items).toHaveLength(1)
  })

  it('is known by its name under the same agency, and may get a code', async () => {
    await write({ name: 'Phòng Kinh tế', parent: 'Hội Một' }, { name: 'Phòng Kinh tế', parent: 'Sở Một Mới' })
    const [shown] = await judge({ name: 'Phòng Kinh tế', parent: 'Hội Một', code: 'H33.77' })
    expect(shown).toMatchObject({ verdict: 'differs', changes: [{ column: 'code', before: null, after: 'H33.77' }] })
  })

  it('moves it under another, but never under what lies under it', async () => {
    await write({ name: 'Hội Hai', code: 'H33.20' }, { name: 'Ban Hai', code: 'H33.21', parent: 'Hội Hai' })
    const rows = await judge(
      { name: 'Hội Hai', code: 'H33.20', parent: 'Ban Hai' },
      { name: 'Ban Hai', code: 'H33.21', parent: 'Hội Một' },
    )
    expect(rows[0]).toMatchObject({ verdict: 'error', messages: [{ column: 'parent' }] })
    expect(rows[1]).toMatchObject({
      verdict: 'differs',
      changes: [{ column: 'parent', before: 'Hội Hai', after: 'Hội Một' }],
    })
    await write({ name: 'Ban Hai', code: 'H33.21', parent: 'Hội Một' })
    expect((await versionsOf('Ban Hai'))[0]?.parentId).toBe((await versionsOf('Hội Một'))[0]?.organizationId)
  })
})

describe('a row that is wrong', () => {
  it.each<[string, Row, string, string]>([
    ['a code that is none', { name: 'Sở Sai', code: 'h33' }, 'code', 'Mã theo Quyết định 20/2020'],
    ['an old code that is none', { name: 'Sở Sai', code102: '12.H33' }, 'code102', 'có 13 ký tự'],
    ['a kind nobody knows', { name: 'Sở Sai', kind: 'Vụ' }, 'kind', 'không có trong danh mục'],
    [
      'a field nobody knows',
      { name: 'Sở Sai', fields: 'Y tế; Thiên văn' },
      'fields',
      '“Thiên văn” không có trong danh mục',
    ],
    [
      'days the wrong way round',
      { name: 'Sở Sai', validFrom: '2/7/2025', validTo: '1/7/2025' },
      'validTo',
      'sớm hơn “Từ ngày”',
    ],
    ['a parent nobody knows', { name: 'Sở Sai', parent: 'Bộ Sai' }, 'parent', 'Không thấy cơ quan “Bộ Sai”'],
    [
      'a parent not there yet',
      { name: 'Phòng Sai', parent: 'Sở Một Mới', validFrom: '1/1/2020' },
      'parent',
      'không tồn tại vào ngày 01/01/2020',
    ],
    [
      'a parent that ends before',
      { name: 'Tổ Sai', parent: 'Phòng Một' },
      'parent',
      'chỉ tồn tại từ 15/07/2025 đến 31/12/2026',
    ],
    [
      'a parent that may be one of two',
      { name: 'Tổ Sai', parent: 'Phòng Kinh tế' },
      'parent',
      'Có 2 cơ quan tên “Phòng Kinh tế”',
    ],
    ['a name that may be one of two', { name: 'Phòng Kinh tế' }, 'name', 'Có nhiều cơ quan mang tên này'],
    [
      'a code of another then',
      { name: 'Sở Sai', code: 'H33.01', validFrom: '1/1/2025' },
      'code',
      'Mã H33.01 đang thuộc “Sở Một Mới” (từ 01/07/2025)',
    ],
    [
      'a name that comes later',
      { name: 'Chi cục Một', parent: 'Sở Một Mới', validFrom: '1/7/2025', validTo: '1/7/2026' },
      'validTo',
      'Thời gian không sửa bằng bảng',
    ],
    [
      'a place that is not then',
      { name: 'Sở Sai', place: 'xã Thạnh Yên', validFrom: '2/7/2025' },
      'place',
      'Không có địa bàn “xã Thạnh Yên” vào ngày 02/07/2025',
    ],
    [
      'a place of two',
      { name: 'Sở Sai', place: 'xã Vĩnh Hòa', validFrom: '2/7/2025' },
      'place',
      'Có 2 địa bàn tên “xã Vĩnh Hòa”',
    ],
  ])('%s', async (_name, row, column, text) => {
    expect(await judge(row)).toMatchObject([
      { verdict: 'error', messages: [{ column, text: expect.stringContaining(text) }] },
    ])
  })

  it.each<[string, string, string, string]>([
    ['31012', '1/7/2020', 'same code, the place before', '01890000-0000-7000-8000-000000000001'],
    ['31012', '1/7/2025', 'same code, the place after', '01890000-0000-7000-8000-000000000002'],
    ['999', '1/7/2025', 'a code whose zeros were lost', '01890000-0000-7000-8000-000000000003'],
    ['Vinh Hoa', '1/7/2020', 'a name without diacritics', '01890000-0000-7000-8000-000000000003'],
  ])('no place by chance: %s on %s, %s', async (place, validFrom, name, id) => {
    await write({ name: `Trạm ${name}`, place, validFrom })
    expect((await versionsOf(`Trạm ${name}`))[0]?.placeId).toBe(id)
  })
})

it('two sheets with the same agencies at once enter each once', async () => {
  const rows = Array.from({ length: 60 }, (_, index) => ({ name: `Sở Cùng ${index}`, parent: province }))
  const both = [await desk.read(await agencyWorkbook(rows)), await desk.read(await agencyWorkbook(rows))]
  await Promise.all(both.map((id) => desk.apply(id)))
  const shown = await Promise.all(both.map((id) => desk.show(id)))
  expect(shown.reduce((sum, { counts }) => sum + counts.written, 0)).toBe(60)
  expect(await versionsOf('Sở Cùng 7')).toHaveLength(1)
})

describe('the directory as a sheet', () => {
  it('is that of a day, and read in again it is all there', async () => {
    for (const format of ['xlsx', 'csv']) {
      const answer = await desk.call('GET', `/api/sheets/co-quan?format=${format}`)
      expect(answer.statusCode).toBe(200)
      const importId = await desk.read(answer.rawPayload, `co-quan.${format}`)
      const { counts } = await desk.show(importId)
      expect(
        texts((await desk.rows(importId)).filter(({ verdict }: { verdict: string }) => verdict !== 'same')),
      ).toEqual([])
      expect(counts).toMatchObject({ new: 0, differs: 0, error: 0 })
      expect(counts.same).toBeGreaterThan(60)
    }
    const before = await desk.call('GET', '/api/sheets/co-quan?format=csv&on=2020-01-01')
    expect(before.payload).not.toContain('Sở Một Mới')
    expect(before.payload).toContain('Hội Một')
  })

  it('has a sample that can be read in as it is', async () => {
    for (const format of ['xlsx', 'csv']) {
      const answer = await desk.call('GET', `/api/sheets/co-quan/template?format=${format}`)
      expect(answer.headers['content-disposition']).toBe(`attachment; filename*=UTF-8''mau-co-quan.${format}`)
      const rows = await desk.rows(await desk.read(answer.rawPayload))
      expect(texts(rows)).toEqual([''])
    }
  })
})
