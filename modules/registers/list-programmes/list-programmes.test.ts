import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { flowerDepartment } from '../../../tests/support/register-names.ts'
import { openRegisterSpace, type RegisterSpace } from '../../../tests/support/register-space.ts'

let space: RegisterSpace
const register = 'tuyen-duong-hoa'

beforeAll(async () => {
  space = await openRegisterSpace()
})
afterAll(() => space.close())

const lineOf = async (who: keyof RegisterSpace['call']) => {
  const { items } = (await space.call[who]('GET', '/api/programmes')).json()
  return items[0].registers.find(({ code }: { code: string }) => code === register)
}
const write = async (who: 'nuiXanh' | 'tanLap', roadName: string, moves: readonly string[] = []) => {
  const values = { roadName, commune: space.places[who], state: 'planned', length: 2 }
  const made = await space.call[who]('POST', `/api/registers/${register}/records`, { values })
  expect(made.statusCode).toBe(201)
  let { id, version } = made.json()
  for (const move of moves) {
    const by = move === 'submission' ? who : 'office'
    const body = move === 'return' ? { note: 'Ghi thiếu' } : {}
    const moved = await space.call[by]('POST', `/api/registers/${register}/records/${id}/${move}`, body, {
      'if-match': `"${version}"`,
    })
    expect(moved.statusCode, moved.body).toBeLessThan(300)
    version = moved.json().version
  }
}

describe('the registers a person sees', () => {
  it('say who keeps them today and what waits for the person', async () => {
    expect(await lineOf('nuiXanh')).toMatchObject({
      keepers: [{ name: flowerDepartment }],
      keptByLevels: ['commune'],
      waiting: { drafts: 0, returned: 0, submitted: 0 },
    })
    await write('nuiXanh', 'Một')
    await write('nuiXanh', 'Hai', ['submission'])
    await write('nuiXanh', 'Ba', ['submission', 'return'])
    await write('tanLap', 'Bốn', ['submission'])
    expect((await lineOf('nuiXanh')).waiting, 'only of their own area').toEqual({
      drafts: 2,
      returned: 1,
      submitted: 1,
    })
    expect((await lineOf('tanLap')).waiting).toEqual({ drafts: 0, returned: 0, submitted: 1 })
    const all = { drafts: 2, returned: 1, submitted: 2 }
    expect((await lineOf('specialist')).waiting, 'the agency that keeps all of it').toEqual(all)
    expect((await lineOf('office')).waiting, 'who verifies').toEqual(all)
    expect((await lineOf('other')).waiting, 'whoever only reads').toBeNull()
  })
})
