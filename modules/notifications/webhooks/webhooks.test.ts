import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { type MailSpace, openMailSpace } from '../../../tests/support/mail-space.ts'
import type { Actor } from '../../access/index.ts'
import { type Notice, notify } from '../index.ts'
import { addWebhook } from './add-webhook/add-webhook.ts'
import { deliverWaiting } from './deliver-waiting.ts'
import { editWebhook } from './edit-webhook/edit-webhook.ts'
import { postDelivery } from './post-delivery.ts'
import { testWebhook } from './test-webhook/test-webhook.ts'

type Request = { url: string; headers: IncomingHttpHeaders; body: string }

let space: MailSpace
let an: Actor
let webhookId: string
let secret: string
let url: string
let answer: { status: number; headers?: Record<string, string>; body?: string } | 'silence' = { status: 200 }
const requests: Request[] = []
const gateway = createServer((request, response) => {
  let body = ''
  request.on('data', (piece) => {
    body += piece
  })
  request.on('end', () => {
    requests.push({ url: request.url ?? '', headers: request.headers, body })
    if (answer === 'silence') return request.socket.destroy()
    response.writeHead(answer.status, answer.headers).end(answer.body)
  })
})

beforeAll(async () => {
  await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/cong-sms`
  space = await openMailSpace('2026-12-31T22:30:00+07:00')
  an = await space.actor('specialist', 'Sở Nội vụ')
  const added = await addWebhook(space.services, space.administrator, { name: 'Cổng SMS', url, topics: ['reminders'] })
  webhookId = added.id
  secret = added.secret
})
afterAll(async () => {
  gateway.close()
  await space.close()
})
beforeEach(() => {
  requests.length = 0
  answer = { status: 200 }
})

const tell = (notice: Partial<Notice> = {}) =>
  inTenant(space.services.database, space.tenantId, (trx) =>
    notify(space.services, trx, {
      tenantId: space.tenantId,
      personIds: [an.personId],
      kind: 'reminder_today',
      title: 'Nhiệm vụ đến hạn hôm nay',
      body: 'Rà soát dự toán',
      link: '/nhiem-vu/1',
      ...notice,
    }),
  )
const deliver = () => deliverWaiting(space.services, space.tenantId)
const passMinutes = (minutes: number) => space.clock.set(new Date(space.clock.now().getTime() + minutes * 60_000))
const states = () => space.rows(`select state, attempts, last_answer as answer from webhook_delivery order by id`)

describe('a webhook', () => {
  it('is told of its topics, signed, with people, e-mail, title and link', async () => {
    await tell()
    await tell({ kind: 'comment_mention' })
    expect(await deliver()).toBe(1)
    const [request] = requests
    const payload = JSON.parse(request?.body ?? '')
    expect(payload).toMatchObject({
      kind: 'reminder_today',
      topic: 'reminders',
      isUrgent: false,
      title: 'Nhiệm vụ đến hạn hôm nay',
      link: 'https://dondoc.songtra.example.vn/nhiem-vu/1',
      recipients: [{ personId: an.personId, fullName: an.fullName, email: an.email }],
    })
    const [, seconds, proof] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(request?.headers['dondoc-signature'])) ?? []
    expect(Number(seconds)).toBe(Math.floor(space.clock.now().getTime() / 1000))
    expect(proof).toBe(createHmac('sha256', secret).update(`${seconds}.${request?.body}`).digest('hex'))
    expect(request?.headers['dondoc-delivery']).toBe(payload.id)
    expect(await states()).toEqual([{ state: 'delivered', attempts: 1, answer: '200' }])
  })

  it('that fails for an hour, across the new year, gets everything afterwards and nothing twice', async () => {
    answer = { status: 503, body: 'bảo trì' }
    const first = space.clock.now()
    while (space.clock.now().getTime() - first.getTime() < 60 * 60_000) {
      await tell()
      await deliver()
      passMinutes(10)
    }
    expect(space.clock.now().toISOString().slice(0, 4)).toBe('2026')
    const failing = await space.rows(
      `select last_answer from webhook_delivery where state = 'waiting' and attempts > 0 limit 1`,
    )
    expect(failing).toEqual([{ last_answer: '503 bảo trì' }])
    answer = { status: 204 }
    requests.length = 0
    for (let hour = 0; hour < 2; hour += 1) {
      passMinutes(61)
      await deliver()
    }
    const ids = requests.map(({ headers }) => headers['dondoc-delivery'])
    expect(ids).toHaveLength(6)
    expect(new Set(ids).size).toBe(6)
    expect((await states()).map(({ state }) => state)).toEqual(Array(7).fill('delivered'))
  })

  it.each<[string, typeof answer, string]>([
    ['sends elsewhere', { status: 302, headers: { location: 'http://127.0.0.1/khac' } }, '302'],
    ['answers without end', { status: 500, body: 'x'.repeat(5000) }, '500 xxx'],
    ['hangs up', 'silence', 'socket hang up'],
  ])('that %s is told again later', async (_name, given, words) => {
    answer = given
    await tell()
    await deliver()
    expect(requests).toHaveLength(1)
    const last = (await states()).at(-1)
    expect(last).toMatchObject({ state: 'waiting', attempts: 1 })
    expect(last?.answer).toContain(words)
    expect(last?.answer.length).toBeLessThanOrEqual(300)
    answer = { status: 200 }
    passMinutes(2)
    await deliver()
    expect((await states()).at(-1)).toMatchObject({ state: 'delivered', attempts: 2 })
  })

  it('is not told of a transaction that fails; many people are told of in several requests', async () => {
    await expect(
      inTenant(space.services.database, space.tenantId, async (trx) => {
        const ids = { tenantId: space.tenantId, personIds: [an.personId] }
        await notify(space.services, trx, { ...ids, kind: 'reminder_today', title: 'Không', body: null, link: '/' })
        throw new Error('changed my mind')
      }),
    ).rejects.toThrow('changed my mind')
    expect(await deliver()).toBe(0)
    const crowd = await space.rows(
      `insert into person (tenant_id, id, full_name, email)
       select $1, gen_random_uuid(), 'Người ' || number, number || '@example.vn' from generate_series(1, 250) number returning id`,
      [space.tenantId],
    )
    await tell({ personIds: crowd.map(({ id }) => id) })
    expect(await deliver()).toBe(2)
    const told = requests.flatMap(({ body }) => JSON.parse(body).recipients)
    expect(new Set(told.map(({ personId }) => personId)).size).toBe(250)
  })

  it('is tried by a button and shows its last answer', async () => {
    answer = { status: 401, body: 'sai khóa' }
    expect(await testWebhook(space.services, space.administrator, webhookId)).toEqual({
      isTaken: false,
      words: '401 sai khóa',
    })
    expect(JSON.parse(requests[0]?.body ?? '')).toMatchObject({ topic: 'test', kind: 'webhook_test' })
  })

  it('that is stopped is told nothing; two who change it meet a conflict', async () => {
    const terms = { name: 'Cổng SMS', url, topics: ['reminders'] as const }
    const stopped = await editWebhook(space.services, space.administrator, webhookId, 1, { ...terms, isActive: false })
    expect(stopped).toMatchObject({ version: 2, isActive: false })
    await tell()
    expect(await deliver()).toBe(0)
    await expect(
      editWebhook(space.services, space.administrator, webhookId, 1, { ...terms, isActive: true }),
    ).rejects.toMatchObject({ code: 'version_conflict' })
  })
})

describe('addresses a webhook may have', () => {
  const add = (address: string, services = space.services) =>
    addWebhook(services, space.administrator, { name: 'Thử', url: address, topics: ['duties'] })

  it.each([
    ['http://gateway.example.vn/', 'webhook_url_unfit'],
    ['ftp://gateway.example.vn/', 'webhook_url_unfit'],
    ['https://ten:matkhau@gateway.example.vn/', 'webhook_url_unfit'],
    ['không phải địa chỉ', 'webhook_url_unfit'],
    ['https://127.0.0.1/', 'webhook_url_private'],
    ['https://localhost/', 'webhook_url_private'],
    ['https://[::1]/', 'webhook_url_private'],
    ['https://0x7f000001/', 'webhook_url_private'],
    ['https://169.254.169.254/latest', 'webhook_url_private'],
    ['http://127.0.0.1/', 'webhook_url_private'],
  ])('%s: %s', async (address, code) => {
    await expect(add(address, space.silent)).rejects.toMatchObject({ code })
  })

  it('are judged again at each call, by what the name leads to', async () => {
    const call = {
      secret: 'x',
      deliveryId: an.personId,
      at: space.clock.now(),
      allowPrivate: false,
      payload: {
        kind: 'test',
        topic: 'test' as const,
        isUrgent: false,
        title: '',
        body: null,
        link: '',
        at: '',
        recipients: [],
      },
    }
    const port = new URL(url).port
    for (const address of [`http://localhost:${port}/`, url])
      expect(await postDelivery({ ...call, url: address })).toMatchObject({
        isTaken: false,
        words: expect.stringContaining('mạng nội bộ'),
      })
    expect(requests).toEqual([])
  })

  it('are the administrators’ to give', async () => {
    await expect(
      addWebhook(space.services, an, { name: 'Thử', url: 'https://gateway.example.vn/', topics: ['duties'] }),
    ).rejects.toMatchObject({ code: 'not_allowed' })
    const call = await space.callAs(space.administrator)
    const listed = (await call('GET', '/api/webhooks')).json()
    expect(listed.items[0]).toMatchObject({ name: 'Cổng SMS', lastState: 'delivered', isActive: false })
    expect(JSON.stringify(listed)).not.toContain(secret)
    const added = await call('POST', '/api/webhooks', { name: 'Zalo', url: 'https://1.1.1.1/', topics: ['duties'] })
    expect(added.statusCode).toBe(201)
    expect(added.json().secret).toMatch(/^dd_.{43}$/)
    for (const payload of [
      { name: '', url: 'https://1.1.1.1/', topics: ['duties'] },
      { name: 'Zalo', url: 'https://1.1.1.1/', topics: [] },
      { name: 'Zalo', url: 'https://1.1.1.1/', topics: ['khac'] },
    ])
      expect((await call('POST', '/api/webhooks', payload)).statusCode).toBe(400)
    const deliveries = (await call('GET', `/api/webhooks/${webhookId}/deliveries?limit=2`)).json()
    expect(deliveries.items).toHaveLength(2)
    expect(deliveries.nextCursor).not.toBeNull()
  })
})
