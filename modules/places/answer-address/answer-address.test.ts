import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadPlaces } from '../../../tests/support/load-places.ts'
import { openTestSpace, type TestSpace } from '../../../tests/support/test-space.ts'

type Place = { name: string; parents: { name: string }[] }
type Unit = {
  onDay: Place & { asOf: string }
  now: (Place & { isSame: boolean; throughCertainty: string })[]
  isExact: boolean
  unmatched: string[]
  sentence: string
}

let space: TestSpace
let call: Awaited<ReturnType<TestSpace['callAs']>>
beforeAll(async () => {
  space = await openTestSpace({ startsAt: '2026-11-28T08:00:00+07:00' })
  await loadPlaces(space.url, 'nationwide')
  call = await space.callAs(await space.actor('viewer'))
})
afterAll(() => space.close())

const full = ({ name, parents }: Place) => [name, ...parents.map((parent) => parent.name)].join(', ')

async function ask(address: string, on: string) {
  const answer = await call('GET', `/api/places/answer?on=${on}&address=${encodeURIComponent(address)}`)
  const { outcome, units = [], details } = answer.json() as { outcome: string; units?: Unit[]; details: string[] }
  return { status: answer.statusCode, outcome, units, details }
}

const vinhBinhNam = 'Xã Vĩnh Bình Nam, Huyện Vĩnh Thuận, Tỉnh Kiên Giang'
const [then, transition, now] = ['2021-04-27', '2025-04-01', '2026-11-28']

describe('an address and a day', () => {
  it.each<[string, string, string, string[], string[]]>([
    [
      'ấp Kênh 5, xã Vĩnh Bình Nam, huyện Vĩnh Thuận, tỉnh Kiên Giang',
      then,
      'found',
      [vinhBinhNam],
      ['Xã Vĩnh Bình, Tỉnh An Giang'],
    ],
    ['vinh binh nam, vinh thuan, kien giang', transition, 'found', [vinhBinhNam], ['Xã Vĩnh Bình, Tỉnh An Giang']],
    ['Vĩnh Bình Nam, Vĩnh Thuận, Kiên Giang', now, 'other_time', [vinhBinhNam], ['Xã Vĩnh Bình, Tỉnh An Giang']],
    [
      'TT Thứ 11, An Minh',
      then,
      'found',
      ['Thị trấn Thứ Mười Một, Huyện An Minh, Tỉnh Kiên Giang'],
      ['Xã An Minh, Tỉnh An Giang'],
    ],
    [
      'P. 12, Q. Gò Vấp, TP.HCM',
      then,
      'found',
      ['Phường 12, Quận Gò Vấp, Thành phố Hồ Chí Minh'],
      ['Phường An Hội Tây, Thành phố Hồ Chí Minh'],
    ],
    [
      'xã Thuận Hoà, huyện An Minh',
      then,
      'found',
      ['Xã Thuận Hoà, Huyện An Minh, Tỉnh Kiên Giang'],
      ['Xã Tân Thạnh, Tỉnh An Giang'],
    ],
    ['xã Đông Hưng, An Giang', now, 'found', ['Xã Đông Hưng, Tỉnh An Giang'], ['Xã Đông Hưng, Tỉnh An Giang']],
    [
      'xã Đông Hưng, huyện An Minh',
      then,
      'found',
      ['Xã Đông Hưng, Huyện An Minh, Tỉnh Kiên Giang'],
      ['Xã An Minh, Tỉnh An Giang'],
    ],
    [
      'huyện Côn Đảo, Bà Rịa - Vũng Tàu',
      then,
      'found',
      ['Huyện Côn Đảo, Tỉnh Bà Rịa - Vũng Tàu'],
      ['Đặc khu Côn Đảo, Thành phố Hồ Chí Minh'],
    ],
    ['tỉnh Kiên Giang', then, 'found', ['Tỉnh Kiên Giang'], ['Tỉnh An Giang']],
    ['Ia Mơ, Gia Lai', now, 'found', ['Xã Ia Mơ, Tỉnh Gia Lai'], ['Xã Ia Mơ, Tỉnh Gia Lai']],
  ])('%s on %s: %s', async (address, on, outcome, expected, today) => {
    const answer = await ask(address, on)
    expect(answer.outcome).toBe(outcome)
    expect(answer.units.map((unit) => full(unit.onDay))).toEqual(expected)
    expect(answer.units.flatMap((unit) => unit.now.map(full))).toEqual(today)
    expect(answer.units.every(({ isExact }) => isExact)).toBe(true)
  })

  it('a district is now several units', async () => {
    const { units } = await ask('huyện Vĩnh Thuận, Kiên Giang', then)
    expect(units[0]?.now.map(({ name, isSame }) => [name, isSame])).toEqual([
      ['Xã Vĩnh Bình', false],
      ['Xã Vĩnh Phong', false],
      ['Xã Vĩnh Thuận', false],
    ])
  })

  it('answers all a name can mean, and what it does not bear out', async () => {
    const several = await ask('xã Đông Hưng', then)
    expect(several.outcome).toBe('several')
    expect(several.units.length).toBeGreaterThan(2)
    const odd = await ask('xã Vĩnh Bình Nam, huyện Gò Quao, Kiên Giang', then)
    expect(odd.units.map((unit) => [full(unit.onDay), unit.unmatched, unit.isExact])).toEqual([
      ['Huyện Gò Quao, Tỉnh Kiên Giang', ['xã Vĩnh Bình Nam'], false],
      [vinhBinhNam, ['huyện Gò Quao'], false],
    ])
  })

  it('says what an old unit in the name of a new province is, and the other way round', async () => {
    const { outcome, units } = await ask('xã Đông Hưng, tỉnh Kiên Giang', now)
    expect(outcome).toBe('several')
    expect(units.map((unit) => [full(unit.onDay), full(unit.now[0] as Place)])).toEqual([
      ['Xã Đông Hưng, Tỉnh An Giang', 'Xã Đông Hưng, Tỉnh An Giang'],
      ['Xã Đông Hưng, Huyện An Minh, Tỉnh Kiên Giang', 'Xã An Minh, Tỉnh An Giang'],
    ])
  })

  it('marks a way to today that is to be confirmed', async () => {
    const { units } = await ask('phường Dịch Vọng, quận Cầu Giấy, Hà Nội', then)
    expect(units[0]?.now.map(({ name, throughCertainty }) => [name, throughCertainty])).toEqual([
      ['Phường Cầu Giấy', 'confirmed'],
      ['Phường Nghĩa Đô', 'uncertain'],
    ])
  })

  it('tells it in a sentence', async () => {
    const { units, details } = await ask('số 5, xã Phong Đông, huyện Vĩnh Thuận', now)
    expect(details).toEqual(['số 5'])
    expect(units[0]?.sentence).toBe(
      'Ngày 28/11/2026 không có đơn vị này; tên xã Phong Đông, huyện Vĩnh Thuận, tỉnh Kiên Giang có đến 30/06/2025. Nay thuộc xã Vĩnh Phong, tỉnh An Giang.',
    )
  })

  it.each([
    ['nowhere at all', 200, 'none'],
    ['!!!', 200, 'none'],
    ["'; drop table place; --", 200, 'none'],
    ['   ', 400, undefined],
    ['xã '.repeat(200), 400, undefined],
  ])('%j: %i', async (address, status, outcome) => {
    expect(await ask(address, then)).toMatchObject({ status, outcome })
  })
})
