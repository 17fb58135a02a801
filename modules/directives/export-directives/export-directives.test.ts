import { afterAll, beforeAll, expect, it } from 'vitest'
import { readBytes } from '../../../platform/sheets/testing/sheet-file.ts'
import { openTestSpace, type TestSpace } from '../../../tests/support/test-space.ts'
import type { Actor } from '../../access/index.ts'
import { issueDirective } from '../issue-directive/issue-directive.ts'
import { listDirectives } from '../list-directives/list-directives.ts'
import { pasteDirective } from '../paste-directive/paste-directive.ts'
import { showReview } from '../review/show-review/show-review.ts'
import { songTraAgencies, songTraDirective } from '../song-tra.fixture.ts'

let space: TestSpace
let office: Actor
beforeAll(async () => {
  space = await openTestSpace({ startsAt: '2026-03-02T08:00:00+07:00' })
  office = await space.actor('office')
  for (const name of songTraAgencies) await space.organization(name)
  for (const number of [415, 416, 500, 417, 501]) {
    const name = `${number}.txt`
    const id = await pasteDirective(space.services, office, {
      text: songTraDirective.replace('415/', `${number}/`),
      name,
    })
    if (number >= 500) continue
    const { version } = await showReview(space.services, office, id)
    await issueDirective(space.services, office, id, { reviewedWholeText: true, version })
  }
})
afterAll(() => space.close())

async function sheetOf(actor: Actor, query = '') {
  const answer = await (await space.callAs(actor))('GET', `/api/directives/sheet?${query}`)
  expect(answer.statusCode).toBe(200)
  const [header, ...rows] = (await readBytes(answer.rawPayload)).map(({ cells }) => cells)
  return { answer, header, rows }
}
const numbersIn = (rows: readonly (readonly unknown[])[]) => rows.map((row) => String(row[2]).split('/')[0])

it.each([
  ['draft', ['501', '500']],
  ['issued', ['417', '416', '415']],
  [null, ['501', '500', '417', '416', '415']],
] as const)('has the rows of the screen in its order: %s', async (status, numbers) => {
  const { rows } = await sheetOf(office, status ? `status=${status}` : '')
  expect(numbersIn(rows)).toEqual(numbers)
  if (status === null) return
  const { items } = (await listDirectives(space.services, office, { limit: 100, status })).page
  expect(rows.map((row) => row[7])).toEqual(items.map(({ dutyCount }) => dutyCount))
  expect(numbersIn(rows)).toEqual(items.map(({ number }) => number))
})

it('says each in words, with who opened only for whoever is told', async () => {
  const { answer, header, rows } = await sheetOf(office, 'status=issued')
  expect(answer.headers['content-disposition']).toContain('van-ban-2026-03-02.xlsx')
  expect(header?.slice(-2)).toEqual(['Cơ quan đã mở', 'Cơ quan nhận'])
  expect(rows[0]).toEqual([
    1,
    'Công văn',
    expect.stringMatching(/^417\//),
    { date: expect.any(String) },
    expect.stringContaining('Sông Trà'),
    expect.any(String),
    'Đã phát hành',
    5,
    7,
    { date: '2026-03-02' },
    office.fullName,
    { date: '2026-03-02' },
    0,
    expect.any(Number),
  ])
  const finance = await space.actor('specialist', 'Sở Tài chính')
  const own = await sheetOf(finance)
  expect(own.header?.at(-1)).toBe('Phát hành')
  expect(numbersIn(own.rows)).toEqual(['417', '416', '415'])
})

it('of what does not concern an agency nothing leaks', async () => {
  const stranger = await space.actor('agency_leader', 'Sở Y tế')
  expect((await sheetOf(stranger)).rows).toEqual([])
  expect((await sheetOf(stranger, 'status=draft')).rows).toEqual([])
  const app = await space.openApp()
  expect((await app.inject('/api/directives/sheet')).statusCode).toBe(401)
})
