import { afterAll, beforeAll, expect, it } from 'vitest'
import { readBytes } from '../../../platform/sheets/testing/sheet-file.ts'
import { type Chasing, openChasing } from '../../../tests/support/chasing.ts'
import type { Actor } from '../../access/index.ts'

let space: Chasing
let call: Awaited<ReturnType<Chasing['callAs']>>
const agencies = ['Sở Y tế', 'Sở Tài chính', 'Sở Xây dựng'] as const
beforeAll(async () => {
  space = await openChasing()
  call = await space.callAs(space.office)
  for (const lead of agencies) await space.assignOne('2026-03-05', { leads: [lead] })
  space.clock.set('2026-03-20T09:00:00+07:00')
  for (const lead of agencies) {
    const letters = [{ organizationId: await space.organization(lead), assignmentIds: null }]
    await call('POST', '/api/chasing/letters', { letters, replyBy: '2026-04-01' })
  }
  const [{ id, version }] = (await call('GET', '/api/chasing/letters')).json().items
  const headers = { 'if-match': `"${version}"` }
  const issued = { number: '88', issuedOn: '2026-03-20' }
  await call('PUT', `/api/chasing/letters/${id}/issue`, issued, headers)
})
afterAll(() => space.close())

async function rowsOf(query: string) {
  const answer = await call('GET', `/api/chasing/letters/sheet?${query}`)
  expect(answer.statusCode).toBe(200)
  return (await readBytes(answer.rawPayload)).slice(1).map(({ cells }) => cells)
}

it.each(['', 'state=draft'])('has the rows of the list in its order: %s', async (query) => {
  const { items } = (await call('GET', `/api/chasing/letters?${query}`)).json<{
    items: { organizationName: string; dutyCount: number }[]
  }>()
  expect(items.length).toBe(query ? 2 : 3)
  const rows = await rowsOf(query)
  expect(rows.map(([ordinal, name, count]) => [ordinal, name, count])).toEqual(
    items.map(({ organizationName, dutyCount }, index) => [index + 1, organizationName, dutyCount]),
  )
})

it('of one agency only its own, with number and days', async () => {
  expect(await rowsOf(`organizationId=${await space.organization('Sở Xây dựng')}`)).toEqual([
    [
      1,
      'Sở Xây dựng',
      1,
      { date: '2026-03-20' },
      space.office.fullName,
      '88/UBND-TH',
      { date: '2026-03-20' },
      { date: '2026-04-01' },
    ],
  ])
})

it.each(['specialist', 'agency_leader', 'viewer', 'administrator'] as const)('is not for a %s', async (role) => {
  const other: Actor = await space.actor(
    role,
    role === 'specialist' || role === 'agency_leader' ? 'Sở Y tế' : undefined,
  )
  const answer = await (await space.callAs(other))('GET', '/api/chasing/letters/sheet')
  expect(answer.statusCode).toBe(403)
  expect(answer.json().code).toBe('not_allowed')
})
