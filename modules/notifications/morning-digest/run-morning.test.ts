import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { type MailSpace, openMailSpace } from '../../../tests/support/mail-space.ts'
import type { Actor } from '../../access/index.ts'
import { setChoice } from '../choices/set-choice.ts'
import { type Notice, notify } from '../index.ts'
import type { DigestSection } from './digest-section.ts'
import { runMorning } from './run-morning.ts'

let space: MailSpace
let an: Actor
let binh: Actor
beforeAll(async () => {
  space = await openMailSpace('2026-12-30T07:30:00+07:00')
  an = await space.actor('specialist', 'Sở Nội vụ')
  binh = await space.actor('agency_leader', 'Sở Nội vụ')
})
afterAll(() => space.close())

const everybody: DigestSection = async (_trx, _tenantId, personIds) =>
  new Map(
    personIds.map((personId) => [
      personId,
      [{ heading: '1 nhiệm vụ quá hạn', lines: [{ text: 'Rà soát', link: '/nhiem-vu/1' }], more: 0, moreLink: '/' }],
    ]),
  )
const run = (day: string, sections: DigestSection[] = []) =>
  runMorning(space.services, sections, { tenantId: space.tenantId, day })
const digests = (day: string) =>
  space.rows(
    `select person_id as "personId", subject, body_text as text from mail where dedupe_key like $1 order by id`,
    [`digest:${day}:%`],
  )
const readersOf = async (day: string): Promise<string[]> => (await digests(day)).map(({ personId }) => personId)
const tell = (people: Actor[], notice: Partial<Notice> = {}) =>
  inTenant(space.services.database, space.tenantId, (trx) =>
    notify(space.services, trx, {
      tenantId: space.tenantId,
      personIds: people.map(({ personId }) => personId),
      kind: 'completion_returned',
      title: 'Báo cáo bị trả lại',
      body: null,
      link: '/nhiem-vu/1',
      ...notice,
    }),
  )
const wish = (person: Actor, topic: 'decisions' | 'morning' | 'comments', email: 'immediate' | 'digest' | 'off') =>
  setChoice(space.services, person, { topic, email, through: 'account' })

/** People beyond one page, written straight into the table. */
const addCrowd = (count: number) =>
  space.rows(
    `insert into person (tenant_id, id, full_name, email)
     select $1, gen_random_uuid(), 'Người ' || number, 'dong' || number || '@example.vn' from generate_series(1, $2::int) number`,
    [space.tenantId, count],
  )

describe('the morning mail', () => {
  it('tells of what is unread since the last one, and is not written with nothing to say', async () => {
    await tell([an, binh])
    await run('2026-12-30')
    expect((await readersOf('2026-12-30')).toSorted()).toEqual([an.personId, binh.personId].toSorted())
    expect((await digests('2026-12-30'))[0]).toMatchObject({ subject: 'Đôn Đốc 30/12/2026: 1 thông báo chưa đọc' })
    expect((await digests('2026-12-30'))[0].text).toContain('Báo cáo bị trả lại')

    space.clock.set('2026-12-31T07:30:00+07:00')
    await run('2026-12-31')
    expect(await readersOf('2026-12-31')).toEqual([])
  })

  it('goes on across midnight and the new year', async () => {
    space.clock.set('2026-12-31T23:59:00+07:00')
    await tell([an])
    space.clock.set('2027-01-01T07:30:00+07:00')
    await run('2027-01-01')
    const [mail] = await digests('2027-01-01')
    expect(mail).toMatchObject({ personId: an.personId, subject: 'Đôn Đốc 01/01/2027: 1 thông báo chưa đọc' })
  })

  it('is written once a day however often it is asked for', async () => {
    await tell([an])
    await run('2027-01-01', [everybody])
    await run('2027-01-01', [everybody])
    expect(await readersOf('2027-01-01')).toEqual([an.personId])
  })

  it('leaves out what was mailed at once and what nobody wants by mail', async () => {
    space.clock.set('2027-01-02T07:00:00+07:00')
    await wish(an, 'decisions', 'immediate')
    await wish(binh, 'decisions', 'off')
    await tell([an, binh])
    await tell([an, binh], { kind: 'comment_mention', title: 'Được nhắc tên' })
    space.clock.set('2027-01-02T07:30:00+07:00')
    await run('2027-01-02')
    const mails = await digests('2027-01-02')
    expect(mails).toHaveLength(2)
    for (const { text } of mails) {
      expect(text).toContain('Được nhắc tên')
      // What was left for her after the mail of the first of January was written is told now.
      expect(text.match(/Báo cáo bị trả lại/g) ?? []).toHaveLength(text.includes(an.fullName) ? 1 : 0)
    }
    await wish(binh, 'morning', 'off')
    space.clock.set('2027-01-03T07:30:00+07:00')
    await run('2027-01-03', [everybody])
    expect(await readersOf('2027-01-03')).not.toContain(binh.personId)
    await wish(binh, 'morning', 'digest')
  })

  it('is not written where e-mail is off', async () => {
    space.clock.set('2027-01-04T07:30:00+07:00')
    await runMorning(space.silent, [everybody], { tenantId: space.tenantId, day: '2027-01-04' })
    expect(await readersOf('2027-01-04')).toEqual([])
    expect(await space.rows(`select 1 from mail_run where on_date = '2027-01-04'`)).toEqual([])
  })
})

describe('a worker killed in the middle of the morning mail', () => {
  it('doubles nobody and leaves nobody out, wherever it was', async () => {
    await addCrowd(560)
    space.clock.set('2027-01-05T07:30:00+07:00')
    for (const deadAfter of [0, 1, 0, 1]) {
      let pages = 0
      const dying: DigestSection = async (...asked) => {
        if (pages++ >= deadAfter) throw new Error('killed')
        return everybody(...asked)
      }
      const killed = run('2027-01-05', [everybody, dying])
      await expect(killed).rejects.toThrow('killed')
    }
    const crowd = await space.rows(`select id from person where is_active`)
    await Promise.all([run('2027-01-05', [everybody]), run('2027-01-05', [everybody])])
    const readers = await readersOf('2027-01-05')
    expect(readers.toSorted()).toEqual(crowd.map(({ id }): string => id).toSorted())
    expect(await space.rows(`select state, written from mail_run where on_date = '2027-01-05'`)).toEqual([
      { state: 'done', written: crowd.length },
    ])
  })

  it('leaves off between two pages when the process stops, and goes on later', async () => {
    space.clock.set('2027-01-06T07:30:00+07:00')
    const stopping = new AbortController()
    const stopAfterFirst: DigestSection = async (...asked) => {
      stopping.abort()
      return everybody(...asked)
    }
    const given = { tenantId: space.tenantId, day: '2027-01-06', stopping: stopping.signal }
    await expect(runMorning(space.services, [stopAfterFirst], given)).rejects.toThrow('aborted')
    expect(await readersOf('2027-01-06')).toHaveLength(250)
    await run('2027-01-06', [everybody])
    const readers = await readersOf('2027-01-06')
    expect(new Set(readers).size).toBe(readers.length)
    expect(readers).toHaveLength((await space.rows(`select id from person where is_active`)).length)
  })
})
