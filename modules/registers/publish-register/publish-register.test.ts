import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openRegisterSpace, type RegisterSpace } from '../../../tests/support/register-space.ts'

const register = 'tuyen-duong-hoa'
const publication = (code = register) => `/api/registers/${code}/publication`
let space: RegisterSpace
const spaceCode = 'song-tra'
beforeAll(async () => {
  space = await openRegisterSpace()
  const write = async (roadName: string, moves: readonly string[]) => {
    const values = {
      roadName,
      commune: space.places.nuiXanh,
      state: 'planted',
      plantedOn: '2024-03-01',
      length: 4,
      note: 'Ghi chú nội bộ',
      households: 12,
    }
    let record = (await space.call.nuiXanh('POST', `/api/registers/${register}/records`, { values })).json()
    for (const [move, who] of [
      ['submission', 'nuiXanh'],
      ['verification', 'office'],
    ] as const)
      if (moves.includes(move))
        record = (
          await space.call[who](
            'POST',
            `/api/registers/${register}/records/${record.id}/${move}`,
            {},
            {
              'if-match': `"${record.version}"`,
            },
          )
        ).json()
  }
  await write('Đã xác nhận', ['submission', 'verification'])
  await write('Chờ xác nhận', ['submission'])
  await write('Nháp', [])
})
afterAll(() => space.close())

const read = async (code = register, of = spaceCode, query = '') =>
  (await space.openApp()).inject({ method: 'GET', url: `/api/public/registers/${code}?space=${of}${query}` })
const publish = (who: keyof RegisterSpace['call'], isPublic: boolean, code = register) =>
  space.call[who]('PUT', publication(code), { isPublic })

describe('public data', () => {
  it('are not there until the province says so', async () => {
    expect([(await read()).statusCode, (await read()).json().code]).toEqual([404, 'register_not_public'])
    expect((await space.call.office('GET', publication())).json()).toMatchObject({
      isPublishable: true,
      isPublic: false,
      path: `/api/public/registers/${register}?space=${spaceCode}`,
      decided: null,
      may: { publish: true },
    })
  })

  it.each(['specialist', 'head', 'nuiXanh', 'chairNuiXanh', 'other'] as const)(
    'are not for %s to open',
    async (who) => {
      expect((await publish(who, true)).statusCode).toBe(403)
      expect((await space.call[who]('GET', publication())).json().may).toEqual({ publish: false })
      expect((await read()).statusCode).toBe(404)
    },
  )

  it('are verified records alone, and of them the public fields alone', async () => {
    expect((await publish('office', true)).statusCode).toBe(204)
    const answer = await read()
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['cache-control']).toBe('public, max-age=300')
    const { items, register: shown, nextCursor } = answer.json()
    expect(nextCursor).toBeNull()
    expect(items).toHaveLength(1)
    expect(items[0].values).toEqual({
      roadName: 'Đã xác nhận',
      commune: space.places.nuiXanh,
      state: 'planted',
      length: 4,
    })
    expect(items[0].described).toMatchObject({ commune: 'Xã Núi Xanh', state: 'Đã trồng' })
    expect(Object.keys(items[0]).toSorted()).toEqual(['changedAt', 'described', 'id', 'values'])
    expect(shown.fields.map(({ code }: { code: string }) => code)).toEqual([
      'roadName',
      'commune',
      'state',
      'length',
      'route',
    ])
    expect(answer.body).not.toContain('nội bộ')
  })

  it.each([
    ['a register the programme keeps closed', 'buoi-ra-quan', undefined],
    ['a register there is not', 'khong-co', undefined],
    ['a space there is not', register, 'tinh-khac'],
  ])('are not there of %s', async (_, code, of) => {
    expect((await read(code, of)).json().code).toBe('register_not_public')
  })

  it('of a register the programme keeps closed cannot be opened', async () => {
    expect((await publish('office', true, 'buoi-ra-quan')).json().code).toBe('register_not_publishable')
  })

  it('refuse what is no page', async () => {
    expect((await read(register, spaceCode, '&cursor=xyz')).statusCode).toBe(400)
    expect((await read(register, spaceCode, '&limit=100000')).statusCode).toBe(400)
  })

  it('are closed again, and who decided is kept', async () => {
    expect((await publish('office', false)).statusCode).toBe(204)
    expect((await read()).statusCode).toBe(404)
    expect((await space.call.office('GET', publication())).json()).toMatchObject({
      isPublic: false,
      decided: { byName: expect.any(String) },
    })
  })
})
