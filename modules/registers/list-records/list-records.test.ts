import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openRegisterSpace, type RegisterSpace } from '../../../tests/support/register-space.ts'

const path = '/api/registers/tuyen-duong-hoa/records'
type Item = { id: string; title: string; values: Record<string, unknown>; stage: string; version: number }

let space: RegisterSpace
const made: Item[] = []
beforeAll(async () => {
  space = await openRegisterSpace()
  for (let index = 0; index < 23; index += 1) {
    const state = ['planned', 'planted', 'abandoned'][index % 3]
    const answer = await space.call.specialist('POST', path, {
      values: {
        roadName: `Đường hoa ${['Sao Nhái', 'Dâm Bụt', 'Ước Mơ', 'Ánh Trăng'][index % 4]} ${index}`,
        commune: index % 2 === 0 ? space.places.nuiXanh : space.places.tanLap,
        state,
        ...(index % 5 === 0 ? {} : { length: (index * 7) % 13 }),
        ...(state === 'planted' ? { plantedOn: `2024-0${(index % 8) + 1}-15` } : {}),
        ...(index % 4 === 0 ? { flowers: ['hibiscus', 'cosmos'] } : {}),
        ...(index % 6 === 0 ? { isLit: index % 12 === 0, stateMoney: index * 1_000_000_000 } : {}),
        decision: { number: `${index}/QĐ-ST`, date: '2024-01-02', issuer: null },
      },
    })
    made.push(answer.json())
  }
})
afterAll(() => space.close())

const list = async (query: string, who: keyof RegisterSpace['call'] = 'specialist'): Promise<Item[]> => {
  const items: Item[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const answer = await space.call[who]('GET', `${path}?limit=4&${query}${cursor === '' ? '' : `&cursor=${cursor}`}`)
    expect(answer.statusCode, answer.body).toBe(200)
    items.push(...answer.json().items)
    cursor = answer.json().nextCursor
  }
  return items
}
const idsOf = (items: readonly Item[]) => items.map(({ id }) => id)
const text = encodeURIComponent

describe('filters', () => {
  it.each<[string, (values: Record<string, never>, index: number) => boolean]>([
    ['filter=state:is:planted', ({ state }) => state === 'planted'],
    ['filter=state:in:planned|abandoned', ({ state }) => state !== 'planted'],
    ['filter=length:min:5&filter=length:max:9', ({ length }) => Number(length) >= 5 && Number(length) <= 9],
    ['filter=length:is:7', ({ length }) => length === 7],
    ['filter=length:unknown', ({ length }) => length === undefined],
    [
      'filter=plantedOn:min:2024-03-01&filter=state:is:planted',
      ({ plantedOn }) => String(plantedOn) >= '2024-03-01' && plantedOn !== undefined,
    ],
    ['filter=flowers:is:cosmos', ({ flowers }) => flowers !== undefined],
    ['filter=isLit:is:no', ({ isLit }) => isLit === false],
    ['filter=stateMoney:min:6000000000', ({ stateMoney }) => Number(stateMoney) >= 6_000_000_000],
    [`filter=roadName:begins:${text('duong HOA ước')}`, (_, index) => index % 4 === 2],
    [`filter=decision:is:${text('3/QĐ-ST')}`, (_, index) => index === 3],
    ['q=dam but', (_, index) => index % 4 <= 1],
    [`q=${text('Bụt nui xa')}&filter=length:known`, (_, index) => index % 4 === 0 && index % 5 !== 0],
    ['q=nui xanh', (_, index) => index % 2 === 0],
    ['q=da trong', ({ state }) => state === 'planted'],
    ['stage=draft&filter=state:is:planned', ({ state }) => state === 'planned'],
    ['stage=verified', () => false],
  ])('%s', async (query, fits) => {
    const expected = made.filter(({ values }, index) => fits(values as Record<string, never>, index))
    expect(idsOf(await list(query)).toSorted()).toEqual(idsOf(expected).toSorted())
  })

  it.each([
    ['filter=khac:is:1', 'không có trường'],
    ['filter=length:begins:1', 'lọc được theo'],
    ['filter=length:is:ba', 'không phải giá trị'],
    ['filter=plantedOn:min:2024-02-30', 'không phải giá trị'],
    ['sort=khac', 'sắp xếp'],
    ['cursor=xyz', 'Con trỏ'],
    ['on=2024-02-30', 'ngày'],
  ])('%s is refused with a sentence', async (query, words) => {
    const answer = await space.call.specialist('GET', `${path}?${query}`)
    expect([answer.statusCode, answer.body]).toEqual([400, expect.stringContaining(words)])
  })
})

describe('order', () => {
  const known = (value: unknown) => value !== undefined
  it.each([
    ['length', 'length', 1],
    ['-length', 'length', -1],
    ['plantedOn', 'plantedOn', 1],
    ['-stateMoney', 'stateMoney', -1],
  ])('%s, what has no value last', async (sort, code, sign) => {
    const listed = (await list(`sort=${sort}`)).map(({ values }) => values[code] as number)
    expect(listed).toHaveLength(made.length)
    const some = listed.filter(known)
    expect(listed.slice(0, some.length)).toEqual(some)
    expect(some).toEqual(some.toSorted((one, other) => sign * (one < other ? -1 : one > other ? 1 : 0)))
  })

  it('of texts goes by letters without diacritics, and together with filters', async () => {
    const titles = (await list('sort=roadName&filter=state:is:planned')).map(({ title }) => title)
    expect(titles).toHaveLength(8)
    expect(titles[0]).toContain('Ánh Trăng')
    expect(titles.at(-1)).toContain('Ước Mơ')
    expect(idsOf(await list(''))).toEqual(idsOf(made).reverse())
  })
})

describe('who sees what', () => {
  it('of a register for everyone sees all; of others the people of an area their own', async () => {
    expect(await list('', 'other')).toHaveLength(23)
    const outings = '/api/registers/buoi-ra-quan/records'
    for (const [who, commune] of [
      ['nuiXanh', space.places.nuiXanh],
      ['tanLap', space.places.tanLap],
    ] as const)
      await space.call[who]('POST', outings, { values: { title: `Ra quân ${who}`, commune, from: '2026-02-01' } })
    const seen = async (who: keyof RegisterSpace['call']) =>
      (await space.call[who]('GET', outings)).json().items?.map(({ title }: Item) => title) ?? null
    expect(await seen('office')).toEqual(['Ra quân tanLap', 'Ra quân nuiXanh'])
    expect(await seen('nuiXanh')).toEqual(['Ra quân nuiXanh'])
    expect(await seen('tanLap')).toEqual(['Ra quân tanLap'])
    expect(await seen('other')).toBeNull()
  })
})

describe('as of a day', () => {
  it('shows records as they were, and not those that came later', async () => {
    const [first] = made
    if (!first) throw new Error('nothing was made')
    space.clock.set('2026-03-05T08:00:00+07:00')
    const edited = await space.call.specialist(
      'PATCH',
      `${path}/${first.id}`,
      { values: { state: 'abandoned', roadName: 'Đường mới' } },
      { 'if-match': '"1"' },
    )
    expect(edited.statusCode).toBe(200)
    await space.call.specialist('POST', path, { values: { roadName: 'Đến sau', state: 'planned' } })
    expect(await list('on=2026-03-01')).toHaveLength(0)
    const then = await list('on=2026-03-02&filter=state:is:planned')
    expect(then).toHaveLength(8)
    expect(then.find(({ id }) => id === first.id)).toMatchObject({ title: 'Đường hoa Sao Nhái 0', version: 1 })
    expect(await list('on=2026-03-05')).toHaveLength(24)
    const past = (await space.call.specialist('GET', `${path}/${first.id}?on=2026-03-04`)).json()
    expect(past).toMatchObject({ title: 'Đường hoa Sao Nhái 0', described: { state: 'Dự kiến' } })
    expect((await space.call.specialist('GET', `${path}/${first.id}?on=2026-03-01`)).statusCode).toBe(404)
    expect(await list('q=duong moi')).toHaveLength(1)
    expect(await list('on=2026-03-05&q=duong moi')).toHaveLength(1)
    expect(await list('on=2026-03-02&q=duong moi')).toHaveLength(0)
    expect((await list('on=2026-03-02&q=dam but nui xa')).length).toBeGreaterThan(0)
    expect(idsOf(await list('on=2026-03-02&q=0 sao nhai'))).toEqual([first.id])
    expect(await list(`filter=roadName:is:${text('Đường hoa Sao Nhái 0')}`)).toHaveLength(0)
  })
})
