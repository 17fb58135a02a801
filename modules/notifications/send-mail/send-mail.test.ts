import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { composeServices } from '../../../apps/server/compose-services.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import { type MailSpace, openMailSpace } from '../../../tests/support/mail-space.ts'
import type { Actor } from '../../access/index.ts'
import { type Notice, notify } from '../index.ts'
import { sendWaitingMail } from './send-waiting-mail.ts'
import { openSmtpTransport } from './smtp-transport.ts'

let space: MailSpace
let an: Actor
let binh: Actor
beforeAll(async () => {
  space = await openMailSpace('2026-03-02T08:00:00+07:00')
  an = await space.actor('specialist', 'Sở Nội vụ')
  binh = await space.actor('agency_leader', 'Sở Nội vụ')
})
afterAll(() => space.close())
beforeEach(() => {
  space.server.taken.length = 0
})

const tell = (services: Services, people: Actor[], notice: Partial<Notice> = {}) =>
  inTenant(services.database, space.tenantId, (trx) =>
    notify(services, trx, {
      tenantId: space.tenantId,
      personIds: people.map(({ personId }) => personId),
      kind: 'reminder_today',
      title: 'Nhiệm vụ đến hạn hôm nay',
      body: 'Rà soát dự toán',
      link: '/nhiem-vu/1',
      isUrgent: true,
      ...notice,
    }),
  )
const send = () => sendWaitingMail(space.services, space.tenantId)
const passMinutes = (minutes: number) => space.clock.set(new Date(space.clock.now().getTime() + minutes * 60_000))
const states = async () =>
  (await space.rows(`select state, count(*)::int as count from mail group by 1 order by 1`)).map(
    ({ state, count }) => `${state} ${count}`,
  )
const addresses = () => space.server.taken.map(({ to }) => to).toSorted()

describe('mails of urgent notices', () => {
  it('go out at once, with words, link and a way to stop them', async () => {
    await tell(space.services, [an, binh, an])
    expect(await send()).toBe(2)
    expect(addresses()).toEqual([an.email, binh.email].toSorted())
    const [mail] = space.server.taken
    expect(mail?.raw).toContain('Nhiệm vụ đến hạn hôm nay.')
    expect(mail?.raw).toContain('https://dondoc.songtra.example.vn/nhiem-vu/1')
    expect(mail?.raw.replace(/\r\n\s+/g, ' ')).toMatch(
      /List-Unsubscribe: <https:\/\/dondoc\.songtra\.example\.vn\/huy-nhan-thu\/[\w.-]+>/,
    )
    expect(mail?.raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
    expect(mail?.raw).toContain('Auto-Submitted: auto-generated')
    expect(mail?.messageId).toMatch(/^<[0-9a-f-]{36}@songtra\.example\.vn>$/)
    expect(await send()).toBe(0)
    expect(await space.rows(`select distinct body_text, body_html from mail`)).toEqual([
      { body_text: '', body_html: '' },
    ])
  })

  it('are not written for what waits for the morning, for a transaction that fails, nor where e-mail is off', async () => {
    await tell(space.services, [an], { isUrgent: false })
    await tell(space.silent, [an])
    await expect(
      inTenant(space.services.database, space.tenantId, async (trx) => {
        await notify(space.services, trx, {
          tenantId: space.tenantId,
          personIds: [an.personId],
          kind: 'reminder_today',
          title: 'Không có',
          body: null,
          link: '/',
          isUrgent: true,
        })
        throw new Error('changed my mind')
      }),
    ).rejects.toThrow('changed my mind')
    expect(await send()).toBe(0)
    expect(await sendWaitingMail(space.silent, space.tenantId)).toBe(0)
  })
})

describe('a mail server that is down for hours', () => {
  it('loses nothing and doubles nothing', async () => {
    await space.server.goDown()
    for (let index = 0; index < 30; index += 1) await tell(space.services, [an, binh])
    for (let hour = 0; hour < 5; hour += 1) {
      await send()
      passMinutes(60)
    }
    expect(space.server.taken).toEqual([])
    const waiting = await space.rows(`select last_error from mail where state = 'waiting' and attempts > 0 limit 1`)
    expect(waiting[0]?.last_error).toContain('ECONNREFUSED')
    await space.server.comeUp()
    passMinutes(60)
    await send()
    expect(space.server.taken).toHaveLength(60)
    expect(new Set(space.server.taken.map(({ messageId }) => messageId)).size).toBe(60)
    expect(await states()).toEqual([expect.stringMatching(/^sent \d+$/)])
  })

  it('gives up one address it refuses for good, says why, and tries again when asked', async () => {
    space.server.refused.add(an.email)
    await tell(space.services, [an, binh])
    await send()
    expect(addresses()).toEqual([binh.email])
    const call = await space.callAs(space.administrator)
    const failed = (await call('GET', '/api/mails?state=failed')).json()
    expect(failed.items).toMatchObject([{ state: 'failed', address: an.email, attempts: 1 }])
    expect(failed.items[0].lastError).toContain('No such user here')
    expect((await call('GET', '/api/notification-channels')).json()).toMatchObject({ failed: 1, waiting: 0 })
    space.server.refused.clear()
    expect((await call('POST', '/api/mails/retry')).json()).toEqual({ count: 1 })
    await send()
    expect(addresses()).toEqual([an.email, binh.email].toSorted())
  })
})

describe('a worker that dies', () => {
  it('before handing a mail over: it goes out once its lease is over', async () => {
    await tell(space.services, [an])
    await expect(
      sendWaitingMail(space.services, space.tenantId, undefined, () => {
        throw new Error('killed')
      }),
    ).rejects.toThrow('killed')
    expect(await send()).toBe(0)
    passMinutes(6)
    expect(await send()).toBe(1)
    expect(addresses()).toEqual([an.email])
  })

  it('between handing over and noting it: the second copy bears the same Message-ID', async () => {
    await tell(space.services, [an])
    const dying = {
      ...composeServices({
        settings: space.services.settings,
        databaseUrl: space.url,
        role: 'dondoc_app',
        log: space.services.log,
        clock: space.clock,
      }),
    }
    await expect(
      sendWaitingMail(dying, space.tenantId, undefined, (terms) => {
        const transport = openSmtpTransport(terms)
        return {
          ...transport,
          async send(tenantId, mail) {
            await transport.send(tenantId, mail)
            await dying.database.close()
          },
        }
      }),
    ).rejects.toThrow('destroyed')
    expect(addresses()).toEqual([an.email])
    passMinutes(6)
    expect(await send()).toBe(1)
    const [first, second] = space.server.taken
    expect(second?.messageId).toBe(first?.messageId)
    expect(await send()).toBe(0)
  })

  it('leaves what it has not begun to the others, who share the work without doubling any', async () => {
    for (let index = 0; index < 20; index += 1) await tell(space.services, [an])
    const tried = await Promise.all([send(), send(), send()])
    expect(tried.reduce((sum, count) => sum + count, 0)).toBe(20)
    expect(new Set(space.server.taken.map(({ messageId }) => messageId)).size).toBe(20)
  })
})

describe('what administrators see of the channels', () => {
  it('is theirs alone', async () => {
    const call = await space.callAs(an)
    for (const [method, path] of [
      ['GET', '/api/notification-channels'],
      ['GET', '/api/mails?state=waiting'],
      ['POST', '/api/mails/retry'],
      ['GET', '/api/webhooks'],
    ] as const)
      expect((await call(method, path)).statusCode).toBe(403)
  })
})
