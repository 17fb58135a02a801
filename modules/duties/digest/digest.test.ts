import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { notifications } from '../../../apps/server/notifications.ts'
import { openMailSpace } from '../../../tests/support/mail-space.ts'
import type { Actor } from '../../access/index.ts'
import { withDuties } from '../testing/with-duties.ts'

const openSpace = async () => withDuties(await openMailSpace('2026-03-02T06:00:00+07:00'))
let space: Awaited<ReturnType<typeof openSpace>>
let finance: Actor
let home: Actor
let leader: Actor
let late: string
beforeAll(async () => {
  space = await openSpace()
  finance = await space.actor('agency_leader', 'Sở Tài chính')
  home = await space.actor('specialist', 'Sở Nội vụ')
  leader = await space.actor('committee_leader')
  const { assignments } = await space.assign([
    { due: '2026-02-20', text: 'Rà soát dự toán năm 2026' },
    { due: '2026-03-05', text: 'Báo cáo kết quả giải ngân' },
    { due: '2026-06-30', text: 'Xây dựng kế hoạch trung hạn' },
    { due: null, text: 'Thường xuyên theo dõi' },
  ])
  late = assignments[0]?.id ?? ''
  await space.rows(`update notification set read_at = now()`)
})
afterAll(() => space.close())

const digestOf = async (person: Actor, day: string): Promise<string | undefined> => {
  const [mail] = await space.rows(`select body_text from mail where dedupe_key = $1`, [
    `digest:${day}:${person.personId}`,
  ])
  return mail?.body_text
}

describe('the morning mail about duties', () => {
  it('tells agencies what they are to do and leaders what is overdue; who has nothing gets none', async () => {
    await notifications.runMorning(space.services, space.tenantId, '2026-03-02')
    const told = await digestOf(finance, '2026-03-02')
    expect(told).toContain('1 nhiệm vụ quá hạn')
    expect(told).toContain('Rà soát dự toán năm 2026 (hạn 20/02/2026, quá hạn 10 ngày)')
    expect(told).toContain(`https://dondoc.songtra.example.vn/nhiem-vu/${late}`)
    expect(told).toContain('1 nhiệm vụ đến hạn trong 7 ngày')
    expect(told).toContain('Báo cáo kết quả giải ngân (hạn 05/03/2026, còn 3 ngày)')
    expect(told).toContain('2 nhiệm vụ chờ tiếp nhận')
    expect(await digestOf(home, '2026-03-02')).toBeUndefined()
    expect(await digestOf(leader, '2026-03-02')).toContain('1 nhiệm vụ quá hạn toàn tỉnh')
    expect(await digestOf(space.office, '2026-03-02')).toBeUndefined()
  })
})

describe('a calendar of deadlines', () => {
  const add = async (person: Actor, organizationId: string | null) => {
    const call = await space.callAs(person)
    return call('POST', '/api/calendar-feeds', { organizationId })
  }
  const read = async (url: string) => (await space.openApp()).inject({ method: 'GET', url: new URL(url).pathname })
  const unfolded = (body: string) => body.replace(/\r\n /g, '')

  it('of a person or an agency holds open deadlines as whole days with a link', async () => {
    const organizationId = await space.organization('Sở Tài chính')
    for (const asked of [null, organizationId]) {
      const added = await add(finance, asked)
      expect(added.statusCode).toBe(201)
      const answer = await read(added.json().url)
      expect(answer.statusCode).toBe(200)
      expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8')
      const calendar = unfolded(answer.body)
      expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(3)
      expect(calendar).toContain(`UID:${late}@`)
      expect(calendar).toContain('DTSTART;VALUE=DATE:20260220')
      expect(calendar).toContain('SUMMARY:Hạn: Rà soát dự toán năm 2026 (Sở Tài chính)')
      expect(calendar).toMatch(new RegExp(`URL[^:]*:http://127\\.0\\.0\\.1:\\d+/nhiem-vu/${late}`))
      expect(calendar).not.toContain('VALARM')
      for (const line of answer.body.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    }
  })

  it('is kept as a hash only, and read with the rights its owner has then', async () => {
    const { url, id } = (await add(finance, null)).json()
    const token = /\/lich\/(.+)\.ics$/.exec(url)?.[1]
    const kept = await space.rows(`select * from calendar_feed where id = $1`, [id])
    expect(JSON.stringify(kept)).not.toContain(token)
    const held = await space.rows(`update posting set valid_to = '2026-03-02' where person_id = $1 returning id`, [
      finance.personId,
    ])
    expect((await read(url)).statusCode).toBe(404)
    await space.rows(`update posting set valid_to = null where id = any($1)`, [held.map((row) => row.id)])
    expect((await read(url)).statusCode).toBe(200)
    await space.rows(`update person set is_active = false where id = $1`, [finance.personId])
    expect((await read(url)).statusCode).toBe(404)
    await space.rows(`update person set is_active = true where id = $1`, [finance.personId])
  })

  it('ends when it is revoked, by its owner alone', async () => {
    const { url, id } = (await add(finance, null)).json()
    expect((await (await space.callAs(home))('DELETE', `/api/calendar-feeds/${id}`)).statusCode).toBe(404)
    const call = await space.callAs(finance)
    expect((await read(url)).statusCode).toBe(200)
    expect((await call('GET', '/api/calendar-feeds')).json().items.at(-1)).toMatchObject({
      id,
      organizationName: null,
      lastReadAt: '2026-03-01T23:00:00.000Z',
    })
    expect((await call('DELETE', `/api/calendar-feeds/${id}`)).statusCode).toBe(204)
    expect((await read(url)).statusCode).toBe(404)
    expect((await call('DELETE', `/api/calendar-feeds/${id}`)).statusCode).toBe(404)
  })

  it('of an agency is for who reads its work; a wrong address finds nothing', async () => {
    const organizationId = await space.organization('Sở Tài chính')
    expect((await add(home, organizationId)).json()).toMatchObject({ code: 'calendar_agency_not_allowed' })
    expect((await add(space.office, organizationId)).statusCode).toBe(201)
    const app = await space.openApp()
    for (const path of ['/lich/x.ics', '/lich/', `/lich/${'A'.repeat(64)}.ics`])
      expect((await app.inject({ method: 'GET', url: path })).statusCode).toBe(404)
  })
})
