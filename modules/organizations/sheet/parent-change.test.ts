import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stopSheetProcess } from '../../../platform/sheets/read-sheet-in-process.ts'
import { openTestSpace, type TestSpace } from '../../../tests/support/test-space.ts'
import { type HistoryStep, withHistory } from '../testing/with-history.ts'
import { agencyWorkbook, openSheetDesk } from './sheet-desk.fixture.ts'

let space: TestSpace & ReturnType<typeof withHistory<TestSpace>>
let desk: Awaited<ReturnType<typeof openSheetDesk>>

beforeAll(async () => {
  space = withHistory(await openTestSpace())
  desk = await openSheetDesk(space, await space.actor('office'))
  await space.addAgencies(['Sở Một', 'Sở Hai', 'Sở Ba'])
  await space.addAgencies(['Chi cục Thủy lợi', 'Chi cục Đo lường', 'Thanh tra'], { parent: 'Sở Một' })
  await space.addAgencies(['Trạm Bơm'], { parent: 'Chi cục Thủy lợi' })
  const communes = ['An', 'Bình', 'Chánh'].map((name) => `Ủy ban nhân dân xã ${name}`)
  await space.addAgencies(communes, { kind: 'people_committee', level: 'commune' })
  for (const parent of communes.slice(0, 2))
    await space.addAgencies(['Phòng Kinh tế'], { kind: 'division', level: 'commune', parent })
  await space.addAgencies(['Phòng Biển'], { kind: 'division', level: 'commune', parent: 'Ủy ban nhân dân xã An' })
  for (const parent of ['Sở Một', 'Sở Hai'])
    await space.addAgencies(['Trung tâm Tư vấn'], { kind: 'public_service_unit', parent })
  const renamed: HistoryStep = { on: '2025-03-01', number: '1', renames: [{ from: 'Sở Ba', to: 'Sở Ba Mới' }] }
  await space.reorganize(renamed)
})
afterAll(async () => {
  stopSheetProcess()
  await space.close()
})

type Row = Parameters<typeof agencyWorkbook>[0][number]
type Shown = { number: number; verdict: string; messages: { column: string; text: string }[]; changes: object[] }
const judge = async (...rows: Row[]): Promise<Shown[]> => desk.rows(await desk.read(await agencyWorkbook(rows)))
const write = async (...rows: Row[]) => {
  const importId = await desk.read(await agencyWorkbook(rows))
  await desk.choose(importId, { verdict: 'differs', chosen: true })
  await desk.apply(importId)
  return (await desk.show(importId)).counts
}
const named = async (words: string): Promise<{ parentName: string }[]> =>
  (await desk.call('GET', `/api/organizations?words=${encodeURIComponent(words)}`)).json().items
const texts = (rows: Shown[]) => rows.map(({ messages }) => messages.map(({ text }) => text).join(' '))
const verdicts = (rows: Shown[]) => rows.map(({ verdict }) => verdict)
const division = { kind: 'Phòng chuyên môn', level: 'Cấp xã' }
const [an, binh, chanh] = ['UBND xã An', 'UBND xã Bình', 'UBND xã Chánh'] as const

describe('another “Trực thuộc” for an agency without a code', () => {
  const edited = { name: 'Chi cục Đo lường', parent: 'Sở Hai' }

  it('is a correction of the agency that is there, and says what a correction is not', async () => {
    const [row] = await judge(edited)
    expect(row).toMatchObject({
      verdict: 'differs',
      chosen: false,
      changes: [{ column: 'parent', before: 'Sở Một', after: 'Sở Hai' }],
    })
    expect(row?.messages).toEqual([
      {
        column: 'parent',
        text: expect.stringContaining(
          'chỉ có một “Chi cục Đo lường” (thuộc Sở Một) nên dòng này được hiểu là cơ quan đó',
        ),
      },
      { column: 'parent', text: expect.stringContaining('hãy lập đợt sắp xếp') },
    ])
    expect(await write(edited)).toMatchObject({ written: 1 })
    expect(await named('Chi cục Đo lường')).toMatchObject([{ parentName: 'Sở Hai' }])
    expect(verdicts(await judge(edited))).toEqual(['same'])
  })

  it('may be an agency the same sheet enters', async () => {
    const rows = [
      { name: 'Trạm Bơm', parent: 'Chi cục Mới' },
      { name: 'Chi cục Mới', parent: 'Sở Một' },
    ]
    expect(verdicts(await judge(...rows))).toEqual(['differs', 'new'])
    expect(await write(...rows)).toMatchObject({ written: 2, refused: 0 })
    expect(await named('Trạm Bơm')).toMatchObject([{ parentName: 'Chi cục Mới' }])
  })

  it('is that of another agency beside a row for the one that is there, or with a code', async () => {
    const beside = await judge({ name: 'Thanh tra', parent: 'Sở Một' }, { name: 'Thanh tra', parent: 'Sở Hai' })
    expect(verdicts(beside)).toEqual(['same', 'new'])
    expect(texts(beside)).toEqual(['', expect.stringContaining('Danh bạ đã có “Thanh tra” thuộc Sở Một.')])
    const coded = await judge({ name: 'Thanh tra', parent: 'Sở Hai', code: 'H33.02.01' })
    expect([verdicts(coded), texts(coded)]).toEqual([['new'], [expect.stringContaining('Danh bạ đã có “Thanh tra”')]])
  })

  it('is a new agency of a name several have: told, but not of what each commune has', async () => {
    const center = await judge({ name: 'Trung tâm Tư vấn', kind: 'Đơn vị sự nghiệp', parent: 'Sở Ba Mới' })
    expect([verdicts(center), texts(center)]).toEqual([
      ['new'],
      [expect.stringContaining('và 1 cơ quan khác cùng tên')],
    ])
    const another = await judge({ name: 'Phòng Kinh tế', ...division, parent: chanh })
    expect([verdicts(another), texts(another)]).toEqual([['new'], ['']])
    const whole = await judge(
      { name: 'Phòng Kinh tế', ...division, parent: an },
      { name: 'Phòng Kinh tế', ...division, parent: chanh },
    )
    expect(verdicts(whole)).toEqual(['same', 'new'])
    expect(texts(whole)[1]).toContain('Danh bạ đã có “Phòng Kinh tế”')
  })

  it('of another kind is another agency', async () => {
    const rows = await judge({ name: 'Phòng Biển', kind: 'Đơn vị sự nghiệp', level: 'Cấp xã', parent: binh })
    expect([verdicts(rows), texts(rows)]).toEqual([['new'], ['']])
    expect(verdicts(await judge({ name: 'Phòng Biển', ...division, parent: binh }))).toEqual(['differs'])
  })
})

describe('a circle of “Trực thuộc”', () => {
  const circle = 'đang trực thuộc chính cơ quan của dòng'
  it.each<[string, Row[], string[]]>([
    ['itself', [{ name: 'Sở Một', parent: 'Sở Một' }], ['Cơ quan không trực thuộc chính nó']],
    [
      'one of its own name, of several',
      [{ name: 'Trung tâm Tư vấn', kind: 'Đơn vị sự nghiệp', parent: 'Trung tâm Tư vấn (thuộc Sở Một)' }],
      ['Cơ quan không trực thuộc chính nó'],
    ],
    ['one that lies under it', [{ name: 'Sở Một', parent: 'Chi cục Thủy lợi' }], [circle]],
    [
      'one that another row puts under what lies under it',
      [
        { name: 'Sở Một', parent: 'Sở Hai' },
        { name: 'Sở Hai', parent: 'Chi cục Thủy lợi' },
      ],
      [circle, circle],
    ],
    [
      'a new one under what lies under it',
      [
        { name: 'Sở Một', parent: 'Ban Mới' },
        { name: 'Ban Mới', parent: 'Chi cục Thủy lợi' },
      ],
      [circle, circle],
    ],
    [
      'each other, both there',
      [
        { name: 'Sở Một', parent: 'Sở Hai' },
        { name: 'Sở Hai', parent: 'Sở Một' },
      ],
      ['thành vòng', 'thành vòng'],
    ],
  ])('%s', async (_name, rows, said) => {
    const judged = await judge(...rows)
    expect(verdicts(judged)).toEqual(rows.map(() => 'error'))
    expect(texts(judged)).toEqual(said.map((text) => expect.stringContaining(text)))
    expect(await write(...rows)).toMatchObject({ written: 0 })
  })

  it('is seen across the pages in which a sheet is read', async () => {
    const between = Array.from({ length: 600 }, (_, index) => ({ name: `Hội số ${index}`, parent: 'UBND xã An' }))
    const importId = await desk.read(
      await agencyWorkbook([
        { name: 'Sở Một', parent: 'Sở Hai' },
        ...between,
        { name: 'Sở Hai', parent: 'Chi cục Thủy lợi' },
      ]),
    )
    const { items } = (await desk.call('GET', `/api/imports/${importId}/rows?verdict=error`)).json()
    expect(items).toMatchObject([{ number: 603, messages: [{ text: expect.stringContaining(circle) }] }])
  })
})

it('a parent renamed since the row began is written as it is called today', async () => {
  const rows = await judge({ name: 'Phòng Thử', parent: 'Sở Ba Mới', validFrom: '1/1/2020' })
  expect([verdicts(rows), texts(rows)]).toEqual([['new'], ['']])
})
