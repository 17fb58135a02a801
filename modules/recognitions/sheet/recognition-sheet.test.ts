import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { safeZoneDecisions, safeZoneRecognitions } from '../../../packs/an-toan-khu/index.ts'
import { stopSheetProcess } from '../../../platform/sheets/read-sheet-in-process.ts'
import { loadPlaces } from '../../../tests/support/load-places.ts'
import { type GivenRow, openSheetDesk, type SheetDesk, textsOf, verdictsOf } from '../../../tests/support/sheet-desk.ts'
import { openTestSpace, type TestSpace } from '../../../tests/support/test-space.ts'
import { type Role, roles } from '../../access/index.ts'
import { loadKnownRecognitions } from '../index.ts'
import { recognitionColumns } from './recognition-columns.ts'

const columns = recognitionColumns(safeZoneRecognitions)
let space: TestSpace
let desk: SheetDesk
beforeAll(async () => {
  space = await openTestSpace()
  await loadPlaces(space.url)
  desk = await openSheetDesk(space, await space.actor('office'), { kind: 'cong-nhan', columns })
})
afterAll(async () => {
  stopSheetProcess()
  await space.close()
})

const usual = { kind: 'Xã An toàn khu', status: 'Công nhận', validFrom: '01/08/2025', decisionNumber: '7/QĐ-UBND' }
const row = (place: string, more: GivenRow = {}): GivenRow => ({ ...usual, place, ...more })
type Listed = { id: string; place: { name: string }; validFrom: string; validTo: string | null; withdrawal: unknown }
const listed = async (query = ''): Promise<Listed[]> =>
  (await desk.call('GET', `/api/recognitions?limit=100${query}`)).json().items

describe('a sheet of recognitions', () => {
  it('records new ones with all they have', async () => {
    const applied = await desk.write(
      row('99020', { kind: 'xa-atk', validTo: '31/12/2026', decisionOn: '28/7/2025', decisionIssuer: 'UBND tỉnh' }),
      row('xã Bình Hòa', {
        within: 'An Bình',
        validFrom: '2/3/2021',
        decisionNumber: null,
        note: 'Theo báo',
        certainty: 'Có',
      }),
      row('xã Bình Hòa', { within: 'Huyện Núi Xanh', validFrom: '2/3/2021', status: 'Không' }),
    )
    expect(applied.counts).toMatchObject({ written: 3, error: 0 })
    expect(await listed()).toMatchObject([
      {
        place: { name: 'Xã Núi Xanh' },
        status: 'recognised',
        validFrom: '2025-08-01',
        validTo: '2027-01-01',
        decisionNumber: '7/QĐ-UBND',
        decisionOn: '2025-07-28',
        decisionIssuer: 'UBND tỉnh',
        note: null,
        certainty: 'confirmed',
      },
      { place: { name: 'Xã Bình Hòa', code: '99021' }, status: 'not_recognised', validFrom: '2021-03-02' },
      {
        place: { name: 'Xã Bình Hoà', code: '99001' },
        status: 'recognised',
        validTo: null,
        decisionNumber: null,
        note: 'Theo báo',
        certainty: 'uncertain',
      },
    ])
  })

  it('read in once more has nothing new, and leaves alone what it does not say', async () => {
    const rows = await desk.judge(
      row('Xã Núi Xanh', { validTo: '31/12/2026', decisionNumber: null, note: null }),
      row('xã Bình Hòa', { within: 'An Bình', validFrom: '2/3/2021', decisionNumber: null }),
    )
    expect(verdictsOf(rows)).toEqual(['same', 'same'])
  })
})

describe('a row about what is recorded', () => {
  it('takes its place only when chosen; what was there is kept as withdrawn', async () => {
    const [before] = await listed('&words=nui xanh')
    const changed = row('Xã Núi Xanh (99020)', { validTo: null, decisionNumber: '8/QĐ-UBND', note: 'Đính chính' })
    const importId = await desk.read([changed])
    expect(await desk.rows(importId)).toMatchObject([
      {
        verdict: 'differs',
        chosen: false,
        changes: [
          { column: 'validTo', before: { date: '2026-12-31' }, after: null },
          { column: 'decisionNumber', before: '7/QĐ-UBND', after: '8/QĐ-UBND' },
          { column: 'note', before: null, after: 'Đính chính' },
        ],
      },
    ])
    expect((await desk.apply(importId)).counts.written).toBe(0)
    expect(await listed('&words=nui xanh')).toMatchObject([{ id: before?.id }])

    expect((await desk.write(changed)).counts).toMatchObject({ written: 1 })
    const after = await listed('&words=nui xanh&withdrawn=shown')
    expect(after).toMatchObject([
      { decisionNumber: '8/QĐ-UBND', decisionIssuer: 'UBND tỉnh', validTo: null, withdrawal: null },
      {
        id: before?.id,
        decisionNumber: '7/QĐ-UBND',
        withdrawal: { reason: 'Thay bằng dòng 2 của bảng cong-nhan.xlsx' },
      },
    ])
    expect(verdictsOf(await desk.judge(changed))).toEqual(['same'])
  })
})

describe('a row that is wrong', () => {
  it.each<[string, GivenRow, string, string]>([
    ['a kind nobody declares', row('Xã Tân Lập', { kind: 'Xã anh hùng' }), 'kind', 'không có trong danh mục'],
    ['a place nobody knows', row('Xã Không Có'), 'place', 'Vào ngày 01/08/2025 không có địa bàn “Xã Không Có”'],
    ['a place that had ended', row('Xã Bình Phú'), 'place', 'Xã Bình Phú có đến 30/06/2025'],
    [
      'a place of several',
      row('Xã Bình Hòa', { validFrom: '1/2/2020' }),
      'place',
      'Xã Bình Hoà (99001), Huyện An Bình',
    ],
    ['a place elsewhere', row('Xã Tân Lập', { within: 'Biển Đông' }), 'place', 'thuộc Tỉnh Sông Trà; không có'],
    ['a code that was another’s', row('Xã Núi Xanh (99001)'), 'place', 'mã này là của Xã Bình Hòa (99001)'],
    ['a wrong level', row('Huyện An Bình', { validFrom: '1/2/2020' }), 'place', 'không ghi cho cấp của Huyện An Bình'],
    ['no day', row('Xã Tân Lập', { validFrom: null }), 'validFrom', 'Chưa có giá trị; ô này bắt buộc.'],
    ['days the wrong way round', row('Xã Tân Lập', { validTo: '31/7/2025' }), 'validTo', 'sớm hơn “Từ ngày”'],
    ['no source', row('Xã Tân Lập', { decisionNumber: null }), 'decisionNumber', 'nêu nguồn ở cột “Ghi chú”'],
    [
      'days another record has',
      row('Xã Núi Xanh', { validFrom: '1/1/2026' }),
      'validFrom',
      'Trùng thời gian với ghi nhận “Công nhận” của xã Núi Xanh từ 01/08/2025 theo 8/QĐ-UBND.',
    ],
  ])('%s', async (_name, given, column, text) => {
    expect(await desk.judge(given)).toMatchObject([
      { verdict: 'error', messages: [{ column, text: expect.stringContaining(text) }] },
    ])
  })

  it('one place twice, however it is cited', async () => {
    const rows = await desk.judge(
      row('Xã Tân Lập'),
      row('XÃ TÂN  LẬP'),
      row('99004', { validFrom: '1/9/2025' }),
      row('Xã Tân Lập', { kind: 'vung-atk' }),
    )
    expect(verdictsOf(rows)).toEqual(['new', 'error', 'error', 'new'])
    expect(textsOf(rows)).toEqual([
      '',
      expect.stringContaining('đã có ở dòng 2'),
      expect.stringContaining('đã có ở dòng 2'),
      '',
    ])
  })
})

it('what was recorded since the preview is said, not written over', async () => {
  const importId = await desk.read([row('Xã Tân Lập'), row('Phường Cửa Sông')])
  const [tanLap] = (await desk.call('GET', '/api/places?words=tân lập')).json().items
  const given = { kind: 'xa-atk', placeId: tanLap.id, status: 'not_recognised', validFrom: '2025-08-01', note: 'Khác' }
  await desk.call('POST', '/api/recognitions', given)
  const applied = await desk.apply(importId)
  expect(applied.counts).toMatchObject({ written: 1, differs: 1 })
  expect(textsOf(await desk.rows(importId))[0]).toContain('đã có người ghi nội dung khác')
})

describe('what is recorded, as a sheet', () => {
  it('is that of a day or of every day, and read in again it is all there', async () => {
    for (const format of ['xlsx', 'csv']) {
      const answer = await desk.export(format, '&on=all')
      expect(answer.headers['content-disposition']).toContain(`cong-nhan-tat-ca.${format}`)
      const importId = await desk.readBytes(answer.rawPayload, `cong-nhan.${format}`)
      const { counts } = await desk.show(importId)
      const others = (await desk.rows(importId)).filter(({ verdict }) => verdict !== 'same')
      expect(textsOf(others)).toEqual([])
      expect(counts).toMatchObject({ new: 0, differs: 0, error: 0, same: (await listed()).length })
    }
    const then = (await desk.export('csv', '&on=2021-03-02')).payload
    expect(then).toContain('Xã Bình Hòa (99021)')
    expect(then).toContain('Huyện Núi Xanh, Tỉnh Đầm Sen')
    expect(then).not.toContain('Phường Cửa Sông')
    expect((await desk.export('csv', '&on=2026-01-01')).payload).not.toContain('Xã Bình Hòa (99021)')
  })

  it.each(roles.map((role): [Role, boolean] => [role, role === 'office' || role === 'administrator']))(
    'is for everybody (%s) to read, and for the office and administrators to read in',
    async (role, may) => {
      const own = await openSheetDesk(space, await space.actor(role), { kind: 'cong-nhan', columns })
      expect((await own.export('csv')).statusCode).toBe(200)
      expect((await own.upload(await own.workbook([row('Xã Tân Lập')]))).statusCode).toBe(may ? 201 : 403)
      expect((await own.call('GET', '/api/sheets/cong-nhan/template?format=csv')).statusCode).toBe(200)
    },
  )

  it('other sheets are of a day only', async () => {
    const answer = await desk.call('GET', '/api/sheets/co-quan?format=csv&on=all')
    expect([answer.statusCode, answer.json().code]).toEqual([400, 'sheet_day_needed'])
  })
})

describe('a whole country', { timeout: 120_000 }, () => {
  let country: TestSpace
  let own: SheetDesk
  beforeAll(async () => {
    country = await openTestSpace({ startsAt: '2026-11-28T08:00:00+07:00' })
    await loadPlaces(country.url, 'nationwide')
    const office = await country.actor('office')
    own = await openSheetDesk(country, office, { kind: 'cong-nhan', columns })
    await loadKnownRecognitions(country.services, office, safeZoneDecisions)
  })
  afterAll(() => country.close())

  it('the decisions known of a province come back as they went out', async () => {
    const whole = await own.export('xlsx', '&on=all')
    const importId = await own.readBytes(whole.rawPayload)
    expect(textsOf((await own.rows(importId)).filter(({ verdict }) => verdict !== 'same'))).toEqual([])
    expect((await own.show(importId)).counts.same).toBe(36)
    const text = (await own.export('csv', '&on=2026-11-28')).payload
    expect(text).toContain('Xã Vĩnh Hòa (31012)')
    expect(text).not.toContain('Vĩnh Phong')
  })

  it('every commune of today, by name and province, in pages', async () => {
    const communes: GivenRow[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const path = `/api/places?on=2026-01-01&level=commune&limit=200${cursor === '' ? '' : `&cursor=${cursor}`}`
      const page: { items: { name: string; parents: { name: string }[] }[]; nextCursor: string | null } = (
        await own.call('GET', path)
      ).json()
      for (const { name, parents } of page.items)
        communes.push(row(name, { kind: 'vung-atk', within: parents[0]?.name ?? null, status: 'Không' }))
      cursor = page.nextCursor
    }
    const importId = await own.read(communes)
    expect(textsOf((await own.rows(importId)).filter(({ verdict }) => verdict !== 'new'))).toEqual([])
    expect((await own.apply(importId)).counts).toMatchObject({ written: communes.length, error: 0, refused: 0 })
    expect(communes.length).toBe(3321)
    expect((await own.show(await own.read(communes))).counts).toMatchObject({ same: 3321, new: 0, differs: 0 })
  })
})
