import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../../platform/new-id.ts'
import { openRegisterSpace, type RegisterSpace } from '../../../tests/support/register-space.ts'

const path = '/api/registers/tuyen-duong-hoa/records'
let space: RegisterSpace
beforeAll(async () => {
  space = await openRegisterSpace()
})
afterAll(() => space.close())

let count = 0
const road = (more: object = {}) => {
  count += 1
  return { roadName: `Đường hoa số ${count}`, commune: space.places.nuiXanh, state: 'planned', length: 3.5, ...more }
}
type Who = keyof RegisterSpace['call']
const create = (values: object, who: Who = 'specialist', clientKey?: string) =>
  space.call[who]('POST', path, { values, ...(clientKey ? { clientKey } : {}) })

describe('a new record', () => {
  it('is a draft with its title, place, computed fields and what may be done', async () => {
    const made = await create(road({ state: 'planted', plantedLength: 1.75, stateMoney: 5, ownMoney: 7 }))
    expect([made.statusCode, made.body]).toEqual([201, expect.any(String)])
    expect(made.json()).toMatchObject({
      version: 1,
      title: 'Đường hoa số 1',
      stage: 'draft',
      keeper: { name: 'Sở Văn hóa và Cảnh quan tỉnh Sông Trà' },
      place: { id: space.places.nuiXanh, name: 'Xã Núi Xanh' },
      values: { share: 0.5, totalMoney: 12 },
      described: { roadName: 'Đường hoa số 1', commune: 'Xã Núi Xanh', state: 'Đã trồng', length: '3,5 km' },
      may: { edit: true, submit: true, verify: false, return: false, remove: true, restore: false },
    })
    const shown = await space.call.office('GET', `${path}/${made.json().id}`)
    expect(shown.headers['etag']).toBe('"1"')
    expect(shown.json()).toMatchObject({
      problems: [{ field: 'plantedOn', rule: 'required' }],
      history: [{ version: 1, kind: 'created', by: space.people.specialist.fullName }],
      may: { edit: false, remove: true },
    })
    expect(shown.json().history[0].fields).toContainEqual({ field: 'length', before: '', after: '3,5 km' })
  })

  it('may lack what is required, but nothing in it may be wrong', async () => {
    expect((await create({ roadName: 'Chỉ có tên' })).statusCode).toBe(201)
    const wrong = await create(road({ length: -1, commune: newId(), keeper: 'x', hoa: 1 }))
    expect([wrong.statusCode, wrong.json().code]).toEqual([422, 'register_record_wrong'])
    expect(
      wrong
        .json()
        .details.problems.map(({ field, rule }: { field: string | null; rule: string }) => [field, rule])
        .toSorted(([one]: [string], [other]: [string]) => ((one ?? '') < (other ?? '') ? -1 : 1)),
    ).toEqual([
      [null, 'unknown_field'],
      ['commune', 'kind'],
      ['keeper', 'kind'],
      ['length', 'range'],
    ])
  })

  it('is of the commune’s own area when a commune keeps it', async () => {
    const own = await create(road(), 'nuiXanh')
    expect(own.json()).toMatchObject({ keeper: { id: space.committees.nuiXanh }, may: { edit: true } })
    const foreign = await create(road({ commune: space.places.tanLap }), 'nuiXanh')
    expect([foreign.statusCode, foreign.json().code]).toEqual([403, 'register_place_not_yours'])
    const page = await space.call.tanLap('GET', `${path}/${own.json().id}`)
    expect(page.json().may).toMatchObject({ edit: false, submit: false, remove: false })
  })

  it.each<[Who, number]>([
    ['office', 403],
    ['other', 403],
    ['head', 201],
  ])('by %s is answered %i', async (who, status) => {
    expect((await create(road(), who)).statusCode).toBe(status)
  })

  it('filled in without connection and sent twice is stored once', async () => {
    const [key, values] = [newId(), road()]
    const both = await Promise.all([create(values, 'nuiXanh', key), create(values, 'nuiXanh', key)])
    const again = await create(values, 'nuiXanh', key)
    expect(both.map(({ statusCode }) => statusCode)).toEqual([201, 201])
    expect(new Set([...both, again].map((answer) => answer.json().id)).size).toBe(1)
    const stolen = await create(road(), 'specialist', key)
    expect([stolen.statusCode, stolen.json().code]).toEqual([409, 'register_client_key_used'])
  })

  it('that is there already names the one there', async () => {
    const first = await create(road({ roadName: 'Đường  HOA kênh Bảy' }))
    const second = await create(road({ roadName: 'duong hoa kenh bay' }))
    expect([second.statusCode, second.json()]).toMatchObject([
      409,
      { code: 'register_record_duplicate', details: { recordId: first.json().id } },
    ])
    const elsewhere = await create(road({ roadName: 'Đường hoa kênh Bảy', commune: space.places.tanLap }))
    expect(elsewhere.statusCode).toBe(201)
  })

  it.each([
    ['an unknown register', '/api/registers/khac/records', { values: {} }, 404],
    ['no values', path, undefined, 400],
    ['a key that is no UUID', path, { values: {}, clientKey: 'x' }, 400],
  ])('of %s is refused', async (_what, url, body, status) => {
    expect((await space.call.specialist('POST', url, body ?? { x: 1 })).statusCode).toBe(status)
  })
})

describe('a register', () => {
  it('is told with its definition, the shape of its values and what may be done', async () => {
    const shown = (await space.call.nuiXanh('GET', '/api/registers/tuyen-duong-hoa')).json()
    expect(shown).toMatchObject({
      programme: { code: 'duong-hoa-nong-thon', version: 3 },
      register: { code: 'tuyen-duong-hoa', titleFields: ['roadName'] },
      sheetKind: 'so-tuyen-duong-hoa',
      may: { create: true, import: true, export: true },
    })
    expect(shown.schema.properties.length).toMatchObject({ type: 'number' })
    const listed = (await space.call.other('GET', '/api/programmes')).json()
    expect(listed.items[0].registers.map(({ code }: { code: string }) => code)).toEqual([
      'tuyen-duong-hoa',
      'lo-trinh-duong-hoa',
    ])
    expect((await space.call.other('GET', '/api/registers/buoi-ra-quan')).statusCode).toBe(404)
    expect((await space.call.tanLap('GET', '/api/programmes')).json().items[0].registers).toHaveLength(3)
  })
})
