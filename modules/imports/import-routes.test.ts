import { buffer } from 'node:stream/consumers'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stopSheetProcess } from '../../platform/sheets/read-sheet-in-process.ts'
import type { SheetCell } from '../../platform/sheets/sheet-cell.ts'
import { readBytes } from '../../platform/sheets/testing/sheet-file.ts'
import { openTestSpace, type TestSpace } from '../../tests/support/test-space.ts'
import { type Actor, type Role, roles } from '../access/index.ts'
import { openImportApp } from './testing/open-import-app.ts'
import { openImports, workbookOf } from './testing/open-import-space.ts'
import { pumpStationTable } from './testing/pump-station-store.ts'

let space: TestSpace
let people: Map<Role, Actor>
let office: Actor
let app: Awaited<ReturnType<typeof openImportApp>>
let imports: ReturnType<typeof openImports>

beforeAll(async () => {
  space = await openTestSpace()
  people = new Map()
  for (const role of roles) people.set(role, await space.actor(role))
  office = person('office')
  app = await openImportApp(space.services, [...people.values()])
  imports = openImports(space, office)
  const client = new Client({ connectionString: space.url })
  await client.connect()
  await client.query(pumpStationTable)
  await client.end()
})
afterAll(async () => {
  stopSheetProcess()
  await app.close()
  await space.close()
})

function person(role: Role): Actor {
  const actor = people.get(role)
  if (!actor) throw new Error(`no ${role}`)
  return actor
}

const header = ['Mã trạm', 'Tên trạm', 'Công suất', 'Ngày vận hành', 'Cột lạ']
const workbook = (...rows: SheetCell[][]) => buffer(workbookOf([header, ...rows]))
const open = async (...rows: SheetCell[][]) => imports.open(await workbook(...rows))

describe('who may', () => {
  it.each(
    roles.map((role): [Role, boolean, boolean] => [
      role,
      role === 'office' || role === 'administrator',
      role !== 'viewer',
    ]),
  )('%s: read in %s, read out %s', async (role, mayImport, mayExport) => {
    const actor = person(role)
    const importId = await open(['A', 'Trạm A'])
    const status = async (method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) =>
      (await app.call(actor, method, url, payload)).statusCode
    const one = `/api/imports/${importId}`
    expect((await app.upload(actor, 'Mã trạm,Tên trạm\n1,2')).statusCode).toBe(mayImport ? 201 : 403)
    for (const url of [one, `${one}/rows`, `${one}/errors`])
      expect(await status('GET', url)).toBe(mayImport ? 200 : 404)
    expect(await status('PUT', `${one}/rows`, { verdict: 'new', chosen: true })).toBe(mayImport ? 200 : 404)
    expect(await status('POST', `${one}/apply`)).toBe(mayImport ? 200 : 404)
    expect(await status('POST', `${one}/pause`)).toBe(mayImport ? 200 : 404)
    expect(await status('POST', `${one}/resume`)).toBe(mayImport ? 200 : 404)
    expect(await status('POST', `${one}/cancel`)).toBe(mayImport ? 200 : 404)
    expect((await app.call(actor, 'GET', '/api/imports')).json().items.length > 0).toBe(mayImport)
    expect(await status('GET', '/api/sheets/tram-bom?format=csv')).toBe(mayExport ? 200 : 403)
    expect(await status('GET', '/api/sheets/tram-bom/template?format=xlsx')).toBe(mayImport || mayExport ? 200 : 403)
  })

  it('nobody without signing in, and nobody from another space', async () => {
    const importId = await open(['A', 'Trạm A'])
    expect((await app.call(null, 'GET', `/api/imports/${importId}`)).statusCode).toBe(401)
    const stranger = {
      ...office,
      tenantId: '01890000-0000-7000-8000-00000000ffff',
      personId: '01890000-0000-7000-8000-00000000eeee',
    }
    const other = await openImportApp(space.services, [stranger])
    expect((await other.call(stranger, 'GET', `/api/imports/${importId}`)).json().code).toBe('import_not_found')
    expect((await other.call(stranger, 'GET', '/api/imports')).json().items).toEqual([])
    await other.close()
  })
})

describe('an import over HTTP', () => {
  it('tells how far it is, what it found and what may be done', async () => {
    const { id } = (await app.upload(office, await workbook(['A', 'Trạm A', 5], ['B', null]))).json()
    const shown = async () => (await app.call(office, 'GET', `/api/imports/${id}`)).json()
    expect(await shown()).toMatchObject({
      state: 'reading',
      title: 'Trạm bơm',
      fileName: 'Trạm bơm.xlsx',
      rowCount: 0,
      may: { cancel: true, apply: false },
    })
    await imports.read(id)
    expect(await shown()).toMatchObject({
      state: 'read',
      rowCount: 2,
      startedByName: office.fullName,
      unknownHeaders: ['Cột lạ'],
      columns: [
        { key: 'code', header: 'Mã trạm', kind: 'text' },
        { key: 'name', header: 'Tên trạm', kind: 'text' },
        { key: 'capacity', header: 'Công suất (m³/giờ)', kind: 'number' },
        { key: 'builtOn', header: 'Ngày vận hành', kind: 'date' },
      ],
      counts: { new: 1, differs: 0, same: 0, error: 1, waiting: 1, written: 0, unchanged: 0, refused: 0 },
      may: { choose: true, apply: true, pause: false, resume: false, cancel: true },
    })
  })

  it('lists rows by page and by what they would do', async () => {
    const importId = await open(
      ...Array.from({ length: 7 }, (_, index) => [index % 2 ? `P${index}` : null, `Trạm P${index}`]),
    )
    const page = async (query: string) =>
      (await app.call(office, 'GET', `/api/imports/${importId}/rows?${query}`)).json()
    const first = await page('limit=2&verdict=new')
    expect(first.items.map(({ number }: { number: number }) => number)).toEqual([3, 5])
    const second = await page(`limit=2&verdict=new&cursor=${first.nextCursor}`)
    expect(second).toMatchObject({ items: [{ number: 7 }], nextCursor: null })
    expect((await page('verdict=error')).items).toHaveLength(4)
    expect((await page('outcome=written')).items).toEqual([])
    expect((await app.call(office, 'GET', `/api/imports/${importId}/rows?cursor=x`)).statusCode).toBe(400)
  })

  it.each([
    ['GET', '/api/sheets/khong-co?format=csv', undefined, 404],
    ['GET', '/api/sheets/tram-bom?format=pdf', undefined, 400],
    ['GET', '/api/sheets/tram-bom?format=csv&on=2025-02-31', undefined, 400],
    ['GET', '/api/imports/khong-phai', undefined, 400],
    ['GET', '/api/imports/01890000-0000-7000-8000-000000000009', undefined, 404],
    ['POST', '/api/imports?kind=tram-bom', undefined, 400],
    ['POST', '/api/imports?kind=khong-co', undefined, 404],
    ['PUT', '/api/imports/01890000-0000-7000-8000-000000000009/rows', { numbers: [], chosen: true }, 400],
    ['PUT', '/api/imports/01890000-0000-7000-8000-000000000009/rows', { verdict: 'error', chosen: true }, 400],
  ] as const)('%s %s is refused', async (method, url, payload, status) => {
    const answer = await app.call(office, method, url, payload)
    expect([answer.statusCode, answer.json().title.length > 10]).toEqual([status, true])
  })

  it('takes no file larger than may be uploaded, and keeps nothing of it', async () => {
    const small = { ...space.services, settings: { ...space.services.settings, maxUploadBytes: 1000 } }
    const smallApp = await openImportApp(small, [office])
    const count = async () => (await smallApp.call(office, 'GET', '/api/imports?limit=100')).json().items.length
    const before = await count()
    expect((await smallApp.upload(office, 'x'.repeat(1001))).json().code).toBe('too_large')
    expect(await count()).toBe(before)
    await smallApp.close()
  })
})

describe('downloads', () => {
  it('rows with errors come back with what is wrong; mended, they are new', async () => {
    const importId = await open(['L1', 'Trạm L1', 'nhiều', '31/02/2025'], ['L2', 'Trạm L2', 3], ['', 'Trạm L3', 4])
    const rows = await readBytes((await app.call(office, 'GET', `/api/imports/${importId}/errors`)).rawPayload)
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['Mã trạm (*)', 'Tên trạm (*)', 'Công suất (m³/giờ)', 'Ngày vận hành', 'Lỗi'],
      [
        'L1',
        'Trạm L1',
        'nhiều',
        '31/02/2025',
        expect.stringMatching(/^Dòng 2: Công suất.*không phải là số.*Ngày vận hành: “31\/02\/2025”/),
      ],
      [null, 'Trạm L3', 4, null, 'Dòng 4: Mã trạm: Chưa có giá trị; ô này bắt buộc.'],
    ])
    const mended = rows.map(({ cells }) => [...cells])
    mended[1]?.splice(2, 2, 7, '28/02/2025')
    mended[2]?.splice(0, 1, 'L3')
    const again = await imports.open(workbookOf(mended))
    const shown = (await app.call(office, 'GET', `/api/imports/${again}`)).json()
    expect(shown).toMatchObject({ counts: { new: 2, error: 0 }, unknownHeaders: [] })
  })

  it('what is read out and in again is all the same', async () => {
    await imports.apply(
      await open(['X1', '=Trạm "X"', 1.125, { date: '2025-07-01' }], ['X2', 'Trạm X2', null, '1/7/2025']),
    )
    for (const format of ['xlsx', 'csv']) {
      const answer = await app.call(office, 'GET', `/api/sheets/tram-bom?format=${format}`)
      expect(answer.headers['content-disposition']).toMatch(new RegExp(`tram-bom-2026-03-02\\.${format}$`))
      const { counts } = await imports.show(await imports.open(answer.rawPayload))
      expect(counts.verdicts).toMatchObject({ new: 0, differs: 0, error: 0 })
      expect(counts.verdicts.same).toBeGreaterThan(1)
    }
  })

  it('a sample explains its columns', async () => {
    const answer = await app.call(office, 'GET', '/api/sheets/tram-bom/template?format=xlsx')
    expect((await readBytes(answer.rawPayload))[1]?.cells).toEqual([
      'TB01',
      'Trạm bơm Một',
      1250.5,
      { date: '2025-07-01' },
      'Đang chạy',
      null,
      'tưới; tiêu',
    ])
  })
})
