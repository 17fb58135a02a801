import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { newId } from '../../../platform/new-id.ts'
import { stopSheetProcess } from '../../../platform/sheets/read-sheet-in-process.ts'
import { openTestSpace, type TestSpace } from '../../../tests/support/test-space.ts'
import type { OrganizationTerms } from '../organization-terms.ts'
import { insertOrganizations, insertVersions } from '../version-store.ts'
import { agencyWorkbook, openSheetDesk } from './sheet-desk.fixture.ts'

let space: TestSpace
let desk: Awaited<ReturnType<typeof openSheetDesk>>
const ids: Record<string, string> = {}

const merger = '2025-07-01'
type Version = [
  place: string,
  level: string,
  kind: string,
  name: string,
  code: string | null,
  ...days: (string | null)[],
]

/** Codes and names go to other land: the province made of two takes the code of one and the name of the other. */
const placeVersions: Version[] = [
  ['old Sông Trà', 'province', 'tỉnh', 'Tỉnh Sông Trà', '89', null, merger],
  ['Đầm Sen', 'province', 'tỉnh', 'Tỉnh Đầm Sen', '91', null, merger],
  ['new Sông Trà', 'province', 'tỉnh', 'Tỉnh Sông Trà', '91', merger, null],
  ['far ward', 'commune', 'phường', 'Phường Bến Cát', '00091', null, null],
  ['district', 'district', 'huyện', 'Huyện Núi Xanh', '091', null, merger],
  ['old commune', 'commune', 'xã', 'Xã Vĩnh Hòa', '31012', null, merger],
  ['new commune', 'commune', 'xã', 'Xã Vĩnh Hòa', '31012', merger, null],
  ['renamed', 'commune', 'xã', 'Xã Ea H’Lí', '09913', null, '2024-01-01'],
  ['renamed', 'commune', 'xã', 'Xã Ea H’Lý', '09914', '2024-01-01', null],
  ['no code', 'commune', 'xã', 'Xã Bình Hòa', null, null, merger],
  ['no code either', 'commune', 'xã', 'Xã Bình Hòa', null, null, merger],
]

type Agency = Partial<OrganizationTerms> & { name: string; validFrom: string; validTo?: string | null }

const terms = (agency: Agency) => ({
  kind: 'department',
  level: 'province',
  shortName: null,
  code: null,
  code102: null,
  aliases: [],
  parentId: space.committeeId,
  placeId: null,
  fields: [],
  ...agency,
})

const add = (agency: Agency, ...later: Agency[]) =>
  inTenant(space.services.database, space.tenantId, async (trx) => {
    const id = newId()
    ids[agency.name] = id
    await insertOrganizations(trx, space.tenantId, [{ id, ...terms(agency) }])
    await insertVersions(
      trx,
      space.tenantId,
      later.map((version) => ({ organizationId: id, ...terms(version) })),
    )
  })

beforeAll(async () => {
  space = await openTestSpace()
  desk = await openSheetDesk(space, await space.actor('office'))
  const client = new Client({ connectionString: space.url })
  await client.connect()
  for (const [place, level, kind, name, code, from, to] of placeVersions) {
    const words = name
      .replace(`${kind.charAt(0).toUpperCase()}${kind.slice(1)} `, '')
      .replace('’', '')
      .toLowerCase()
    const plain = words
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replaceAll('đ', 'd')
    if (!ids[place]) {
      ids[place] = newId()
      await client.query('insert into place (id) values ($1)', [ids[place]])
    }
    await client.query(
      `insert into place_version (id, place_id, valid_from, valid_to, level, kind, name, code, name_key, plain_key)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [newId(), ids[place], from ?? null, to ?? null, level, kind, name, code, words, plain],
    )
  }
  await client.end()
  const at = (place: string) => ({ placeId: ids[place] ?? null })
  const [always, before] = [{ validFrom: '1900-01-01' }, { validFrom: '2000-01-01', validTo: merger }]
  await add({ name: 'Ủy ban nhân dân tỉnh Đầm Sen', kind: 'people_committee', ...before, ...at('Đầm Sen') })
  await add({
    name: 'Ủy ban nhân dân tỉnh Suối Sen',
    kind: 'people_committee',
    ...always,
    ...at('old Sông Trà'),
    validTo: merger,
  })
  await add({ name: 'Sở Cả tỉnh', ...always, ...at('new Sông Trà') })
  await add({ name: 'Sở Từ lâu', validFrom: '2000-01-01', ...at('new Sông Trà') })
  await add({ name: 'Sở Tỉnh cũ', ...before, ...at('old Sông Trà') })
  await add({ name: 'Ban Huyện', ...before, ...at('district') })
  await add({ name: 'Trạm Phường', ...always, ...at('far ward') })
  await add({ name: 'Trạm Xã mới', validFrom: '2000-01-01', ...at('new commune') })
  await add({ name: 'Trạm Xã cũ', ...always, ...at('old commune') })
  await add({ name: 'Trạm Đổi tên', validFrom: '2000-01-01', ...at('renamed') })
  await add({ name: 'Trạm Trùng tên', ...before, ...at('no code') })
  await add({ name: 'Sở  Gõ  thừa', aliases: ['Sở  Thừa'], shortName: 'S  T', ...always })
  // A name that goes from one agency to another, above agencies that stay as they are.
  const [until, since] = [
    { validFrom: '2000-01-01', validTo: '2025-03-01' },
    { validFrom: '2025-03-01', validTo: null },
  ]
  await add({ name: 'Sở Xanh', ...until })
  await add({ name: 'Sở Đỏ', ...until, code: 'H33.07' }, { name: 'Sở Xanh', ...since, code: 'H33.08' })
  for (const parent of ['Sở Xanh', 'Sở Đỏ'])
    await add({
      name: 'Phòng Kinh tế',
      kind: 'division',
      parentId: ids[parent] ?? null,
      ...(parent === 'Sở Xanh' ? until : { validFrom: '2000-01-01' }),
    })
  await add({ name: 'Tổ Một', parentId: ids['Sở Đỏ'] ?? null, validFrom: '2000-01-01' })
  await add({ name: 'Sở Đỏ', ...since })
})
afterAll(async () => {
  stopSheetProcess()
  await space.close()
})

it('a name taken for that of the parent that is kept says so', async () => {
  const row = { name: 'Tổ Một', parent: 'Sở Đỏ' }
  const [shown] = await desk.rows(await desk.read(await agencyWorkbook([row])))
  expect(shown).toMatchObject({
    verdict: 'same',
    messages: [{ column: 'parent', text: expect.stringContaining('Nếu là cơ quan khác, ghi mã của cơ quan đó.') }],
  })
})

type Shown = { verdict: string; cells: { name: string }; messages: { text: string }[] }

describe('an untouched export read in again is there as it says', () => {
  const days = [
    '2026-03-02',
    merger,
    '2025-06-30',
    '2025-03-01',
    '2025-02-28',
    '2023-12-31',
    '2000-01-01',
    '1990-05-01',
  ]
  it.each(days.flatMap((on) => ['xlsx', 'csv'].map((format): [string, string] => [on, format])))(
    'as of %s, %s',
    async (on, format) => {
      const answer = await desk.call('GET', `/api/sheets/co-quan?format=${format}&on=${on}`)
      const importId = await desk.read(answer.rawPayload, `co-quan.${format}`)
      const rows: Shown[] = await desk.rows(importId)
      const otherwise = rows
        .filter(({ verdict }) => verdict !== 'same')
        .map(({ verdict, cells, messages }) => [cells.name, verdict, ...messages.map(({ text }) => text)])
      expect(otherwise).toEqual([])
      expect(rows.length).toBeGreaterThan(on < '2000' ? 4 : 8)
    },
  )
})

describe('a code that was given anew', () => {
  const judge = async (place: string, validFrom: string): Promise<Shown[]> =>
    desk.rows(await desk.read(await agencyWorkbook([{ name: 'Sở Mới', place, validFrom }])))

  it.each([
    ['Tỉnh Sông Trà (91)', '1/7/2025', 'new', ''],
    ['91', '1/7/2025', 'new', ''],
    ['Tỉnh Đầm Sen (91)', '30/6/2025', 'new', ''],
    ['Tỉnh Sông Trà (89)', '30/6/2025', 'new', ''],
    [
      'Tỉnh Đầm Sen (91)',
      '1/7/2025',
      'error',
      'Vào ngày 01/07/2025, mã 91 là của Tỉnh Sông Trà, không phải “Tỉnh Đầm Sen”',
    ],
    ['Tỉnh Sông Trà (89)', '1/7/2025', 'error', 'Không có địa bàn “Tỉnh Sông Trà (89)” vào ngày 01/07/2025'],
    ['Phường Bến Cát (91)', '1/7/2025', 'error', 'mã 91 là của Tỉnh Sông Trà'],
  ])('%s on %s: %s', async (place, day, verdict, text) => {
    const [row] = await judge(place, day)
    expect([row?.verdict, row?.messages.map((message) => message.text).join(' ')]).toEqual([
      verdict,
      expect.stringContaining(text),
    ])
  })
})
