import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { outings, roads } from '../../../pack-kit/testing/flower-road-registers.ts'
import { stopSheetProcess } from '../../../platform/sheets/read-sheet-in-process.ts'
import { makeWorkbook } from '../../../platform/sheets/testing/make-workbook.ts'
import { openRegisterSpace, type RegisterSpace } from '../../../tests/support/register-space.ts'
import { type GivenRow, openSheetDesk, type SheetDesk, textsOf, verdictsOf } from '../../../tests/support/sheet-desk.ts'
import { registerColumns } from './register-columns.ts'

const path = '/api/registers/tuyen-duong-hoa/records'
const sheet = { kind: 'so-tuyen-duong-hoa', columns: registerColumns(roads) }
let space: RegisterSpace
let desk: SheetDesk
let commune: SheetDesk
beforeAll(async () => {
  space = await openRegisterSpace()
  desk = await openSheetDesk(space, space.people.specialist, sheet)
  commune = await openSheetDesk(space, space.people.nuiXanh, sheet)
})
afterAll(async () => {
  stopSheetProcess()
  await space.close()
})

const row = (roadName: string, more: GivenRow = {}): GivenRow => ({
  roadName,
  commune: 'Xã Núi Xanh',
  state: 'Dự kiến',
  length: 3.5,
  ...more,
})
const listed = async (query = '') => (await space.call.office('GET', `${path}?limit=100${query}`)).json().items

describe('a sheet of a register', () => {
  it('becomes drafts with everything it says', async () => {
    const applied = await desk.write(
      row('Đường hoa một', {
        commune: '99020',
        state: 'Đã trồng',
        flowers: 'Sao nhái; Dâm bụt',
        plantedLength: 1.75,
        plantedOn: '15/08/2025',
        households: 12,
        stateMoney: '1.250.000.000',
        isLit: 'Không',
        keeper: 'Sở Văn hóa và Cảnh quan tỉnh Sông Trà',
        'start.latitude': '10,5',
        'start.longitude': '105,25',
        'decision.number': '7/QĐ-ST',
        'decision.date': '16/03/2024',
      }),
      row('Đường hoa hai'),
    )
    expect(applied.counts).toMatchObject({ written: 2, error: 0 })
    const [two, one] = await listed()
    expect(two).toMatchObject({ title: 'Đường hoa hai', stage: 'draft', version: 1 })
    expect(one).toMatchObject({
      place: { name: 'Xã Núi Xanh' },
      values: {
        flowers: ['cosmos', 'hibiscus'],
        share: 0.5,
        stateMoney: 1_250_000_000,
        isLit: false,
        start: { type: 'Point', coordinates: [105.25, 10.5] },
        decision: { number: '7/QĐ-ST', date: '2024-03-16', issuer: null },
        plantedOn: '2025-08-15',
      },
    })
    const shown = (await space.call.office('GET', `${path}/${one.id}`)).json()
    expect(shown.history[0].note).toBe('Dòng 2 của bảng so-tuyen-duong-hoa.xlsx')
  })

  it('written out and read in again has nothing new', async () => {
    for (const format of ['xlsx', 'csv']) {
      const answer = await desk.export(format)
      expect(answer.statusCode).toBe(200)
      const rows = await desk.rows(await desk.readBytes(answer.rawPayload, `so.${format}`))
      expect([verdictsOf(rows), textsOf(rows)]).toEqual([
        ['same', 'same'],
        ['', ''],
      ])
    }
  })

  it('changes what is there only when chosen, and leaves what it does not say', async () => {
    const changed = row('ĐƯỜNG hoa Một', { state: 'Đã trồng', length: 7 })
    expect(await desk.judge(changed)).toMatchObject([
      {
        verdict: 'differs',
        changes: [
          { column: 'roadName', before: 'Đường hoa một', after: 'ĐƯỜNG hoa Một' },
          { column: 'length', before: '3,5 km', after: '7 km' },
          { column: 'share', before: '0,5 lần', after: '0,25 lần' },
        ],
      },
    ])
    expect((await desk.write(changed)).counts).toMatchObject({ written: 1 })
    const [found] = await listed('&filter=length:is:7')
    expect(found).toMatchObject({ version: 2, values: { share: 0.25, flowers: ['cosmos', 'hibiscus'] } })
  })

  it('leaves what was submitted alone', async () => {
    const [two] = await listed('&q=hai')
    await space.call.specialist('POST', `${path}/${two.id}/submission`, {}, { 'if-match': '"1"' })
    const rows = await desk.judge(row('Đường hoa hai', { length: 9 }))
    expect([verdictsOf(rows), textsOf(rows)[0]]).toEqual([['error'], expect.stringContaining('Trả lại bản ghi')])
  })
})

describe('a sheet as offices make them', () => {
  it('has a title over all columns, one commune merged over its roads, and days as text in several ways', async () => {
    const cell = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`
    const row = (number: number, cells: Record<string, string>) =>
      `<row r="${number}">${Object.entries(cells)
        .map(([column, text]) => cell(`${column}${number}`, text))
        .join('')}</row>`
    const rows = [
      row(1, { A: 'DANH SÁCH TUYẾN ĐƯỜNG HOA' }),
      row(3, { A: 'STT', B: 'Xã', C: 'Tên tuyến đường', D: 'Tình trạng', E: 'Chiều dài (km)', F: 'Ngày trồng' }),
      row(4, { A: '1', B: 'Xã Núi Xanh', C: 'Gộp một', D: 'Đã trồng', E: '1,5', F: '15/08/2025' }),
      row(5, { A: '2', C: 'Gộp hai', D: 'Đã trồng', E: '2', F: '5-9-2025' }),
      row(6, { A: '3', C: 'Gộp ba', D: 'Đã trồng', E: '2', F: '31/09/2025' }),
    ].join('')
    const after = '<mergeCells count="2"><mergeCell ref="A1:F1"/><mergeCell ref="B4:B6"/></mergeCells>'
    const found = await desk.rows(await desk.readBytes(makeWorkbook({ rows, after })))
    expect(verdictsOf(found)).toEqual(['new', 'new', 'error'])
    expect(textsOf(found)[2]).toContain('ngày có thật')
  })
})

describe('a row that is wrong', () => {
  it.each<[string, GivenRow, string, string]>([
    ['no name', { roadName: null }, 'roadName', 'bắt buộc'],
    ['a place nobody knows', { commune: 'Xã Không Có' }, 'commune', 'không có địa bàn'],
    ['a number as words', { length: 'ba' }, 'length', 'không phải là số'],
    ['a number too large', { length: 501 }, 'length', 'lớn hơn 500'],
    ['no day', { plantedOn: '30/02/2024' }, 'plantedOn', 'ngày có thật'],
    ['an option nobody offers', { state: 'Lạ' }, 'state', 'danh mục'],
    ['latitude and longitude swapped', { 'start.latitude': 105, 'start.longitude': 10 }, 'start.latitude', 'đổi chỗ'],
    ['half a point', { 'start.latitude': 10 }, 'start.latitude', 'kinh độ'],
    ['an agency nobody knows', { keeper: 'Sở Lạ' }, 'keeper', 'Sở Lạ'],
    [
      'more planted than there is',
      { state: 'Đã trồng', plantedLength: 9, plantedOn: '1/2/2024' },
      'plantedLength',
      'lớn hơn',
    ],
  ])('%s', async (_what, more, column, text) => {
    expect(await desk.judge(row('Đường sai', more))).toMatchObject([
      { verdict: 'error', messages: [{ column, text: expect.stringContaining(text) }] },
    ])
  })

  it('one thing twice: only the first stands', async () => {
    const rows = await desk.judge(row('Đường đôi'), row('duong DOI'), row('Đường đôi', { commune: '99020' }))
    expect(verdictsOf(rows)).toEqual(['new', 'error', 'error'])
    expect(textsOf(rows)[1]).toContain('dòng 2')
  })

  it('missing what is needed later: a draft all the same, and said', async () => {
    const [judged] = await desk.judge(row('Đường thiếu ngày', { state: 'Đã trồng' }))
    expect(judged).toMatchObject({
      verdict: 'new',
      messages: [{ column: 'plantedOn', text: expect.stringContaining('chưa có') }],
    })
  })
})

describe('who reads a sheet in', () => {
  it('a commune for its own area, and each sees only what it read in', async () => {
    const rows = await commune.judge(row('Đường xã'), row('Đường khác', { commune: 'Xã Tân Lập' }))
    expect([verdictsOf(rows), textsOf(rows)[1]]).toEqual([['new', 'error'], expect.stringContaining('phạm vi')])
    const seen = (await commune.call('GET', '/api/imports')).json().items
    expect(seen).toHaveLength(1)
    expect((await desk.call('GET', `/api/imports/${seen[0].id}`)).statusCode).toBe(404)
  })

  it('nobody who does not keep the register', async () => {
    const other = await openSheetDesk(space, space.people.other, sheet)
    expect((await other.upload(await other.workbook([row('X')]))).statusCode).toBe(403)
    expect((await other.call('GET', '/api/sheets/so-buoi-ra-quan?format=csv')).statusCode).toBe(404)
    expect((await other.call('GET', '/api/sheets/so-tuyen-duong-hoa?format=csv')).statusCode).toBe(200)
  })
})

describe('a register that tells its records apart by nothing', () => {
  it('takes the same row twice for the same, and links by names', async () => {
    const another = await openSheetDesk(space, space.people.nuiXanh, {
      kind: 'so-buoi-ra-quan',
      columns: registerColumns(outings),
    })
    const out = { title: 'Ra quân', commune: 'Xã Núi Xanh', from: '01/02/2026', people: 5, road: 'đường hoa một' }
    expect((await another.write(out)).counts).toMatchObject({ written: 1 })
    expect(verdictsOf(await another.judge(out, out, { ...out, people: 6 }))).toEqual(['same', 'new', 'new'])
    const [judged] = await another.judge({ ...out, road: 'Đường không có' })
    expect(judged).toMatchObject({ verdict: 'error', messages: [{ column: 'road' }] })
  })
})
