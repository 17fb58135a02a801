import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stopSheetProcess } from '../../../platform/sheets/read-sheet-in-process.ts'
import type { SheetCell } from '../../../platform/sheets/sheet-cell.ts'
import { makeWorkbook } from '../../../platform/sheets/testing/make-workbook.ts'
import { openTestSpace, type TestSpace } from '../../../tests/support/test-space.ts'
import type { Actor } from '../../access/index.ts'
import { removeSheetUnlessReading } from '../imports-jobs.ts'
import { cancelImport } from '../steer-import/steer-import.ts'
import { sheetKeyOf } from '../storage-key.ts'
import { openImports, testKinds, workbookOf } from '../testing/open-import-space.ts'
import { pumpStationTable } from '../testing/pump-station-store.ts'

let space: TestSpace
let office: Actor
let imports: ReturnType<typeof openImports>

beforeAll(async () => {
  space = await openTestSpace()
  office = await space.actor('office')
  imports = openImports(space, office)
  const client = new Client({ connectionString: space.url })
  await client.connect()
  await client.query(pumpStationTable)
  await client.query(
    `insert into pump_station (tenant_id, code, name, capacity, uses) values ($1, 'CU1', 'Trạm Cũ Một', 100, '{tưới}'), ($1, 'CU2', 'Trạm Cũ Hai', 200, '{}')`,
    [space.tenantId],
  )
  await client.end()
})
afterAll(async () => {
  stopSheetProcess()
  await space.close()
})

const header = ['Mã trạm', 'Tên trạm', 'Công suất (m³/giờ)', 'Ngày vận hành', 'Tình trạng', 'Bơm vào', 'Công dụng']
const isStored = (importId: string) =>
  space.services.storage.open(sheetKeyOf(space.tenantId, importId)).then(
    (bytes) => (bytes.destroy(), true),
    () => false,
  )

describe('a sheet that was read', () => {
  it('shows what each row would do, and writes nothing', async () => {
    const before = await imports.stations()
    const importId = await imports.open(
      workbookOf([
        header,
        ['TB1', 'Trạm Một', '1.250,5', '1/7/2025', 'dang chay', 'TB9', 'tưới; tiêu'],
        ['CU1', 'Trạm Cũ Một', 100, null, null, null, 'tưới'],
        ['CU2', 'Trạm Cũ Hai', 250, { date: '2020-01-31' }, null, null, null],
        ['TB2', 'Trạm Hai', 'nhiều', '31/02/2025', 'hỏng', null, null],
        ['TB1', 'Trạm Một Nữa', null, null, null, null, null],
        ['TB3', 'Trạm Ba', null, null, null, 'KHONGCO', null],
        ['TB9', 'Trạm Chín', null, null, null, null, null],
      ]),
    )
    const { record, counts } = await imports.show(importId)
    expect(record).toMatchObject({ state: 'read', rowCount: 7, problem: null, startedByName: office.fullName })
    expect(counts).toMatchObject({ verdicts: { new: 2, same: 1, differs: 1, error: 3 }, waiting: 2 })
    const rows = await imports.rows(importId)
    expect(rows.map(({ number, verdict, chosen }) => [number, verdict, chosen])).toEqual([
      [2, 'new', true],
      [3, 'same', false],
      [4, 'differs', false],
      [5, 'error', false],
      [6, 'error', false],
      [7, 'error', false],
      [8, 'new', true],
    ])
    expect(rows[2]?.changes).toEqual([
      { column: 'capacity', before: 200, after: 250 },
      { column: 'builtOn', before: null, after: { date: '2020-01-31' } },
    ])
    expect(rows[3]?.messages.map(({ column }) => column)).toEqual(['capacity', 'builtOn', 'state'])
    expect(rows[4]?.messages).toEqual([{ column: 'code', text: 'Mã này đã có ở dòng 2.' }])
    expect(rows[5]?.messages).toEqual([{ column: 'feeds', text: 'Không có trạm KHONGCO.' }])
    expect(await imports.stations()).toEqual(before)
    expect(await isStored(importId)).toBe(false)
  })

  it('may have titles, a header of two rows, numbers under it, merged cells, the header again, and columns nobody knows', async () => {
    const text = (ref: string, value: string) => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`
    const row = (number: number, ...cells: [string, string][]) =>
      `<row r="${number}">${cells.map(([column, value]) => text(`${column}${number}`, value)).join('')}</row>`
    const rows = [
      row(1, ['A', 'ỦY BAN NHÂN DÂN TỈNH SÔNG TRÀ']),
      row(2, ['A', 'DANH SÁCH TRẠM BƠM']),
      row(4, ['A', 'STT'], ['B', 'TÊN TRẠM'], ['C', 'MÃ TRẠM'], ['D', 'Vận hành']),
      row(5, ['D', 'Ngày vận hành'], ['E', 'Tình trạng']),
      row(6, ['A', '(1)'], ['B', '(2)'], ['C', '(3)'], ['D', '(4)']),
      row(7, ['A', '1'], ['B', 'Trạm Một'], ['C', 'M1'], ['D', '01/07/2025'], ['E', 'Ngừng']),
      row(8, ['A', '2'], ['B', 'Trạm Hai'], ['C', 'M2'], ['E', 'Đang chạy']),
      row(9, ['A', 'STT'], ['B', 'Tên trạm'], ['C', 'Mã trạm']),
      row(10, ['A', '3'], ['B', 'Trạm Ba'], ['C', 'M3']),
    ].join('')
    const after = '<mergeCells><mergeCell ref="A1:E1"/><mergeCell ref="D7:D8"/></mergeCells>'
    const importId = await imports.open(makeWorkbook({ rows, after }))
    const { record, counts } = await imports.show(importId)
    expect(record.columns.filter(({ key }) => key === null).map(({ header: name }) => name)).toEqual(['STT'])
    expect(counts.verdicts).toEqual({ new: 3, same: 0, differs: 0, error: 0 })
    expect(
      (await imports.rows(importId)).map(({ number, cells }) => [number, cells['code'], cells['builtOn']]),
    ).toEqual([
      [7, 'M1', '01/07/2025'],
      [8, 'M2', '01/07/2025'],
      [10, 'M3', undefined],
    ])
  })

  it('may be text with separators, whatever its name says', async () => {
    const importId = await imports.open('\ufeffMã trạm;Tên trạm;Công suất\r\nCS1;"Trạm ""Một""";1.250\r\n', 'bang.xlsx')
    expect((await imports.rows(importId))[0]).toMatchObject({
      verdict: 'new',
      cells: { capacity: '1.250', name: 'Trạm "Một"' },
    })
  })
})

describe('a file that cannot be read in', () => {
  const table = (...rows: SheetCell[][]) => workbookOf(rows)
  it.each<[string, () => Parameters<typeof imports.open>[0], string]>([
    ['is no sheet', () => '%PDF-1.7 …', 'Tệp này không phải bảng tính XLSX hay CSV'],
    ['is empty', () => '', 'Bảng không có dòng nào'],
    ['has a sheet without rows', () => makeWorkbook({ rows: '' }), 'Không thấy dòng tiêu đề cột'],
    ['has no header', () => table(['Một', 'Hai'], ['1', '2']), 'Không thấy dòng tiêu đề cột'],
    ['lacks a column', () => table(['Mã trạm', 'Công suất'], ['1', 2]), 'Thêm các cột sau rồi tải lên: Tên trạm.'],
    [
      'has a column twice',
      () => table(['Mã trạm', 'Tên trạm', 'TRẠM BƠM'], ['1', '2', '3']),
      'một trong các cột sau rồi tải lên: TRẠM BƠM.',
    ],
    ['has a header only', () => table(header), 'Bảng chỉ có tiêu đề'],
    ['has quotes left open', () => 'Mã trạm,Tên trạm\n1,"hai\n', 'không đóng. Sửa dòng được nêu'],
  ])('because it %s', async (_name, content, sentence) => {
    const importId = await imports.open(content())
    const { record } = await imports.show(importId)
    expect(record).toMatchObject({ state: 'failed', problem: expect.stringContaining(sentence), rowCount: 0 })
    expect(await imports.rows(importId)).toEqual([])
    expect(await isStored(importId)).toBe(false)
  })

  it('because who uploaded it lost the right', async () => {
    const importId = await imports.start(table(header, ['L1', 'Trạm']))
    const client = new Client({ connectionString: space.url })
    await client.connect()
    await client.query('update person set is_active = false where id = $1', [office.personId])
    await imports.read(importId)
    await client.query('update person set is_active = true where id = $1', [office.personId])
    await client.end()
    expect((await imports.show(importId)).record.state).toBe('failed')
  })
})

describe('reading that broke off', () => {
  const content = () =>
    workbookOf([header, ...Array.from({ length: 1200 }, (_, index) => [`B${index}`, `Trạm ${index}`])])

  it('because the server stops: begins anew, and keeps each row once', async () => {
    const importId = await imports.start(content())
    const stop = new AbortController()
    const reading = imports.read(importId, stop.signal)
    stop.abort(new Error('the server stops'))
    await reading
    expect((await imports.show(importId)).record.state).toBe('reading')
    expect(await isStored(importId)).toBe(true)
    await imports.read(importId)
    await imports.read(importId)
    expect((await imports.show(importId)).counts.verdicts.new).toBe(1200)
    expect((await imports.show(importId)).record).toMatchObject({ state: 'read', rowCount: 1200 })
  })

  it('because it was cancelled: nothing more happens, and the file goes', async () => {
    const importId = await imports.start(content())
    await cancelImport(space.services, office, testKinds, importId)
    await imports.read(importId)
    expect((await imports.show(importId)).record.state).toBe('cancelled')
    await removeSheetUnlessReading(space.services, { tenantId: space.tenantId, importId })
    expect(await isStored(importId)).toBe(false)
  })

  it('an upload that never became an import goes too', async () => {
    const importId = '01890000-0000-7000-8000-000000000001'
    await space.services.storage.put(sheetKeyOf(space.tenantId, importId), workbookOf([header]), 1e6)
    await removeSheetUnlessReading(space.services, { tenantId: space.tenantId, importId })
    expect(await isStored(importId)).toBe(false)
  })
})

it('twenty thousand rows of which three hundred are wrong', { timeout: 60_000 }, async () => {
  const wrong: SheetCell[][] = [
    ['L', null, 1],
    ['L', 'Trạm', 'nhiều'],
    ['L', 'Trạm', 1, '31/02/2025'],
  ]
  const rows = Array.from({ length: 20_000 }, (_, index) => {
    const [code, ...others] =
      index % 66 === 0 && index < 19_800 ? (wrong[(index / 66) % 3] ?? []) : ['T', `Trạm ${index}`, index]
    return [`${code === 'L' ? 'L' : 'T'}${index}`, ...others]
  })
  const importId = await imports.open(workbookOf([header, ...rows]))
  const { record, counts } = await imports.show(importId)
  expect(record).toMatchObject({ state: 'read', rowCount: 20_000 })
  expect(counts.verdicts).toEqual({ new: 19_700, same: 0, differs: 0, error: 300 })
})
