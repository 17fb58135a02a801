import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defineReport, is } from '../../../pack-kit/index.ts'
import { flowerRoads } from '../../../pack-kit/testing/flower-roads.ts'
import { type IndicatorSpace, openIndicatorSpace } from '../../../tests/support/indicator-space.ts'
import { loadReaches } from '../../registers/index.ts'
import { freshen } from '../dirty/freshen.ts'
import { inEvaluation } from '../evaluation/evaluation-context.ts'
import { loadScope } from '../evaluation/unit-scope.ts'
import { fillRecords } from './fill-records.ts'
import { toReportUnits } from './report-units.ts'

const outingReport = defineReport({
  code: 'bao-cao-ra-quan',
  name: 'Báo cáo ra quân',
  sections: [
    {
      heading: 'Ra quân',
      blocks: [
        { kind: 'paragraph', text: '{place}: {indicator:luot-nguoi-ra-quan}.' },
        { kind: 'indicators', indicators: ['luot-nguoi-ra-quan'] },
        { kind: 'records', register: 'buoi-ra-quan', columns: ['title', 'people'], period: { dateField: 'from' } },
      ],
    },
    {
      heading: 'Tuyến dự kiến',
      blocks: [{ kind: 'records', register: 'tuyen-duong-hoa', columns: ['roadName'], where: is('state', 'planned') }],
    },
  ],
})
const roadRecords = { kind: 'records', register: 'tuyen-duong-hoa', columns: ['roadName'] } as const

type Part =
  | { kind: 'paragraph'; text: string }
  | { kind: 'table'; title: string | null; rows: string[][]; note: string | null }

let space: IndicatorSpace
const yearly = '/reports/bao-cao-nam'
const outings = '/reports/bao-cao-ra-quan'

beforeAll(async () => {
  space = await openIndicatorSpace({ ...flowerRoads, reports: [...flowerRoads.reports, outingReport] })
  const { nuiXanh, tanLap } = space.places
  const road = (placeId: string, on: string, roadName: string, length: number, plantedLength: number) => ({
    placeId,
    on,
    values: { roadName, state: 'planted', plantedOn: on, length, plantedLength },
  })
  await space.keep('tuyen-duong-hoa', [
    road(nuiXanh, '2025-08-01', 'Đường kênh Bảy', 1234.5, 617.25),
    road(nuiXanh, '2026-01-20', 'Đường đê', 4, 2),
    road(tanLap, '2025-09-01', 'Đường chợ', 10, 10),
    { placeId: tanLap, on: '2025-09-01', values: { roadName: 'Đường mới', state: 'planned', length: 1 } },
  ])
  await space.keep('buoi-ra-quan', [
    { placeId: nuiXanh, on: '2026-02-01', values: { title: 'Đợt một', from: '2025-09-01', people: 7 } },
    { placeId: tanLap, on: '2026-02-01', values: { title: 'Đợt hai', from: '2025-10-01', people: 9 } },
    { placeId: tanLap, on: '2026-02-01', values: { title: 'Đợt cũ', from: '2024-10-01', people: 9 } },
  ])
  await freshen(space.services, space.tenantId, space.known)
  await space.call.office('POST', `${space.path}/indicators/ty-le-trong-hoa/targets`, {
    source: 'Kế hoạch',
    targets: [{ placeId: null, on: '2025-01-01', value: 60 }],
  })
})
afterAll(() => space.close())

const show = async (path: string, who: keyof IndicatorSpace['call'] = 'office') =>
  (await space.call[who]('GET', `${space.path}${path}`)).json()
const partsOf = (answer: { document: { sections: { parts: Part[] }[] } }): Part[] =>
  answer.document.sections.flatMap(({ parts }) => parts)
const tableOf = (answer: Parameters<typeof partsOf>[0], at: number) => {
  const part = partsOf(answer)[at]
  if (part?.kind !== 'table') throw new Error('no table')
  return part
}
const wordsOf = (docx: Uint8Array) =>
  Buffer.from(unzipSync(docx)['word/document.xml'] ?? [])
    .toString('utf8')
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')

describe('reports of a programme', () => {
  it('are listed with whom they are for', async () => {
    expect((await show('/reports')).items).toEqual([
      { code: 'bao-cao-nam', name: expect.any(String), addressee: 'Sở Văn hóa và Cảnh quan tỉnh Sông Trà' },
      { code: 'bao-cao-ra-quan', name: 'Báo cáo ra quân', addressee: null },
    ])
  })

  it('tell of all units: sums, rates made again, units that reach their target, records in words', async () => {
    const answer = await show(`${yearly}?on=2025-12-31`)
    expect(answer).toMatchObject({
      year: 2025,
      on: '2025-12-31',
      place: null,
      document: {
        marks: expect.arrayContaining(['DỰ THẢO']),
        issuerLines: ['ỦY BAN NHÂN DÂN', 'TỈNH SÔNG TRÀ'],
        symbol: 'BC-UBND',
        kindTitle: 'BÁO CÁO',
        subject: 'Kết quả trồng đường hoa năm 2025',
        addressees: ['Sở Văn hóa và Cảnh quan tỉnh Sông Trà'],
      },
    })
    expect(answer.places.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining(Object.values(space.places)),
    )
    const [words] = partsOf(answer)
    expect(words).toMatchObject({
      text: expect.stringMatching(/^Trong năm 2025, toàn tỉnh: trồng hoa 2 tuyến\. \(2\/\d+ đơn vị có số liệu\.\)$/),
    })
    expect(tableOf(answer, 1).rows).toEqual([
      ['1', 'Đường chợ', '10 km'],
      ['2', 'Đường kênh Bảy', '1.234,5 km'],
      ['3', 'Đường mới', '1 km'],
    ])
    const [share, contentment] = tableOf(answer, 2).rows
    expect(share?.slice(0, 6)).toEqual([
      '1',
      'Tỷ lệ chiều dài đường đã trồng hoa',
      '%',
      'chưa có số liệu',
      '50,4',
      expect.stringMatching(/^1\/\d+ đơn vị đạt$/),
    ])
    expect(contentment?.slice(3)).toEqual(['chưa có số liệu', 'chưa có số liệu', '', ''])
  })

  it('tell of one unit: its target, and what was reported or verified beside what was computed', async () => {
    const { nuiXanh } = space.places
    const path = `${space.path}/indicators/ty-le-trong-hoa/value`
    const said = {
      source: 'reported',
      placeId: nuiXanh,
      on: '2025-12-31',
      numerator: 8,
      denominator: 10,
      reason: 'Đo lại',
    }
    const entered = await space.call.nuiXanh('PUT', path, said, { 'if-match': '"0"' })
    expect(entered.statusCode, entered.body).toBeLessThan(300)
    const answer = await show(`${yearly}?on=2025-06-30&placeId=${nuiXanh}`)
    expect(answer.place).toMatchObject({ id: nuiXanh })
    expect(answer.document.subject).toBe('Kết quả trồng đường hoa năm 2025 – xã Núi Xanh')
    expect(partsOf(answer)[0]).toMatchObject({ text: 'Trong năm 2025, xã Núi Xanh: trồng hoa 1 tuyến.' })
    expect(tableOf(answer, 1).rows).toEqual([['1', 'Đường kênh Bảy', '1.234,5 km']])
    expect(tableOf(answer, 2).rows[0]).toEqual([
      '1',
      'Tỷ lệ chiều dài đường đã trồng hoa',
      '%',
      'chưa có số liệu',
      '50',
      '60 (chưa đạt)',
      'Tính từ sổ; cơ quan báo cáo 80%',
    ])
  })

  it('tell of the year that goes on up to today', async () => {
    const answer = await show(`${yearly}?placeId=${space.places.nuiXanh}`)
    expect(answer.document.introduction[1]).toContain('02/03/2026')
    expect(partsOf(answer)[0]).toMatchObject({
      text: expect.stringContaining('Trong năm 2026 (đến ngày 02/03/2026), xã Núi Xanh'),
    })
    expect(tableOf(answer, 1).rows.map((row) => row[1])).toEqual(['Đường đê', 'Đường kênh Bảy'])
  })

  it('take records by their own day where the pack says so, and by its condition', async () => {
    const answer = await show(`${outings}?on=2025-12-31`)
    expect(tableOf(answer, 2).rows).toEqual([
      ['1', 'Đợt hai', '9'],
      ['2', 'Đợt một', '7'],
    ])
    expect(tableOf(answer, 3).rows).toEqual([['1', 'Đường mới']])
    const before = await show(`${outings}?on=2023-12-31`)
    expect(tableOf(before, 2)).toMatchObject({ rows: [], note: 'Chưa có bản ghi đã xác nhận.' })
  })

  it('count what is too much for a table', async () => {
    const { services, people, known } = space
    const told = await inEvaluation(services, people.office, known, { units: 'as_then' }, async (evaluation) => {
      const scope = await loadScope(evaluation, [], 'recognised')
      const reachOf = await loadReaches(evaluation.trx, people.office, known.programme.registers, '2026-03-02')
      const [register] = known.programme.registers
      return fillRecords(evaluation, roadRecords, {
        units: toReportUnits(evaluation, scope, '2026-03-02', null),
        period: { from: '2026-01-01', to: '2027-01-01' },
        reach: register ? reachOf(register) : 'none',
        most: 1,
      })
    })
    expect([told.rows.length, told.note]).toEqual([1, 'Còn 3 bản ghi nữa, xem trong sổ.'])
  })
})

describe('who reads', () => {
  it.each([
    ['office', '', '16 lượt', 2, null],
    ['nuiXanh', '', '(không thuộc phạm vi được xem)', 1, 'Chỉ gồm bản ghi thuộc phạm vi được xem.'],
    ['nuiXanh', 'nuiXanh', '7 lượt', 1, 'Chỉ gồm bản ghi thuộc phạm vi được xem.'],
    [
      'nuiXanh',
      'tanLap',
      '(không thuộc phạm vi được xem)',
      0,
      'Chưa có bản ghi đã xác nhận. Chỉ gồm bản ghi thuộc phạm vi được xem.',
    ],
    [
      'other',
      '',
      '(không thuộc phạm vi được xem)',
      0,
      'Sổ này chỉ cơ quan giữ sổ và Văn phòng xem được, nên bảng để trống.',
    ],
  ] as const)('%s, of %s: %s', async (who, place, words, count, note) => {
    const of = place === '' ? '' : `&placeId=${space.places[place]}`
    const answer = await show(`${outings}?on=2025-12-31${of}`, who)
    expect(partsOf(answer)[0]).toMatchObject({ text: expect.stringContaining(words) })
    expect(tableOf(answer, 2)).toMatchObject({ note })
    expect(tableOf(answer, 2).rows).toHaveLength(count)
  })

  it('an agency issues its own', async () => {
    const { document } = await show(yearly, 'other')
    expect(document).toMatchObject({ issuerLines: ['ỦY BAN NHÂN DÂN TỈNH SÔNG TRÀ', 'SỞ Y TẾ'], symbol: 'BC-…' })
  })
})

describe('what cannot be told', () => {
  it.each([
    ['an unknown report', '/reports/khong-co', 404, 'report_not_found'],
    ['a year to come', `${yearly}?on=2027-01-01`, 422, 'indicator_period_future'],
    [
      'a place that is no unit',
      `${yearly}?placeId=01890000-0000-7000-8000-000000000001`,
      422,
      'indicator_unit_unknown',
    ],
    ['a day that is none', `${yearly}?on=2026-02-30`, 400, 'invalid_request'],
  ])('%s', async (_, path, status, code) => {
    const answer = await space.call.office('GET', `${space.path}${path}`)
    expect([answer.statusCode, answer.json().code]).toEqual([status, code])
    const [report = '', query] = path.split('?')
    expect((await space.call.office('GET', `${space.path}${report}/document?${query ?? ''}`)).statusCode).toBe(status)
  })

  it('an unknown programme, or to nobody', async () => {
    expect((await space.call.office('GET', '/api/programmes/khong-co/reports')).json().code).toBe('programme_not_found')
    const app = await space.openApp()
    expect((await app.inject({ method: 'GET', url: `${space.path}${yearly}` })).statusCode).toBe(401)
  })
})

it('reads back from DOCX in the order of Nghị định 30/2020', async () => {
  const file = await space.call.office('GET', `${space.path}${yearly}/document?on=2025-12-31`)
  expect(file.headers['content-disposition']).toContain('bao-cao-nam-2025-12-31.docx')
  const words = wordsOf(file.rawPayload)
  const inOrder = [
    'ỦY BAN NHÂN DÂN',
    'TỈNH SÔNG TRÀ',
    '/BC-UBND',
    'DỰ THẢO',
    'Độc lập - Tự do - Hạnh phúc',
    'BÁO CÁO',
    'Kết quả trồng đường hoa năm 2025',
    'Kính gửi: Sở Văn hóa và Cảnh quan tỉnh Sông Trà',
    '1. Kết quả',
    'Tuyến đường hoa',
    '1.234,5 km',
    'Nguồn số liệu',
    '50,4',
    'chưa có số liệu',
    './.',
    'Nơi nhận:',
    'CỦA NGƯỜI KÝ',
  ]
  let from = 0
  for (const part of inOrder) {
    const at = words.indexOf(part, from)
    expect(at, part).toBeGreaterThanOrEqual(from)
    from = at
  }
})

it('follows the land of a unit: as then, and told by the units of today', async () => {
  const find = async (words: string, on: string): Promise<string> =>
    (await space.call.office('GET', `/api/places?on=${on}&level=commune&words=${encodeURIComponent(words)}`)).json()
      .items[0].id
  const old = await find('an bình', '2024-01-01')
  const today = await find('bình hòa', '2026-01-01')
  await space.keep('tuyen-duong-hoa', [
    {
      placeId: old,
      on: '2024-03-01',
      values: { roadName: 'Đường cũ', state: 'planted', plantedOn: '2024-03-01', length: 2 },
    },
  ])
  const rowsOf = async (placeId: string | undefined, units: string) =>
    tableOf(await show(`${yearly}?on=2024-12-31&units=${units}&placeId=${placeId}`), 1).rows.map((row) => row[1])
  expect(await rowsOf(old, 'as_then')).toEqual(['Đường cũ'])
  expect(await rowsOf(today, 'restated')).toEqual(['Đường cũ'])
  expect((await show(`${yearly}?on=2024-12-31&units=restated&placeId=${old}`)).code).toBe('indicator_unit_unknown')
})
