import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openRegisterSpace, type RegisterSpace } from '../../../tests/support/register-space.ts'

const path = '/api/registers/tuyen-duong-hoa/records'
let space: RegisterSpace
beforeAll(async () => {
  space = await openRegisterSpace()
  const { nuiXanh, tanLap } = space.places
  for (const [roadName, commune, length] of [
    ['Một', nuiXanh, 1.5],
    ['Hai', nuiXanh, 3],
    ['Ba', tanLap, 7],
  ] as const)
    await space.call.specialist('POST', path, {
      values: { roadName, commune, length, state: 'planted', plantedOn: '2024-03-01' },
    })
})
afterAll(() => space.close())

const csv = async (query: string, who: keyof RegisterSpace['call'] = 'office', register = 'tuyen-duong-hoa') => {
  const answer = await space.call[who]('GET', `/api/registers/${register}/records/sheet?format=csv&${query}`)
  return { status: answer.statusCode, lines: answer.body.split(/\r?\n/).filter((line) => line !== ''), answer }
}

describe('a list as a sheet', () => {
  it('has the rows of the list, in its order, numbers as numbers and days as days', async () => {
    const { status, lines } = await csv('sort=-length&filter=length:min:2')
    expect(status).toBe(200)
    const at = lines.findIndex((line) => line.includes('Tên tuyến đường'))
    expect(lines[at]).toContain('Chiều dài (km)')
    expect(lines.slice(at + 1)).toEqual([
      expect.stringMatching(/^1[;,]Ba[;,].*Tân Lập/),
      expect.stringMatching(/^2[;,]Hai[;,].*Núi Xanh/),
    ])
    expect(lines[at + 1]).toContain('01/03/2024')
    expect(lines[at + 1]).toContain('Nháp')
  })

  it.each([
    ['words', 'q=tan lap', 1],
    ['nothing', '', 3],
    ['words and a day together', 'q=nui xanh&on=2026-03-02', 2],
    ['a day before them', 'on=2020-01-01', 0],
  ])('is narrowed by %s', async (_, query, count) => {
    const { lines } = await csv(query)
    expect(lines.filter((line) => line.includes('Nháp'))).toHaveLength(count)
  })

  it.each([
    ['office', 200],
    ['nuiXanh', 200],
    ['other', 404],
  ] as const)('of what keepers alone see is refused like the list: %s %i', async (who, status) => {
    expect((await csv('', who, 'buoi-ra-quan')).status).toBe(status)
  })

  it('is refused for a filter that is none, with words', async () => {
    const { status, answer } = await csv('filter=khac:is:1')
    expect([status, answer.body]).toEqual([400, expect.stringContaining('không có trường')])
  })
})
