import { connect } from 'node:net'
import Fastify from 'fastify'
import { afterAll, expect, it } from 'vitest'
import { type EventStream, openEventStream } from './event-stream.ts'

const app = Fastify()
const opened: EventStream[] = []
let closed = 0
app.get('/events', async (_request, reply) => {
  reply.header('x-house', 'yes')
  opened.push(openEventStream(reply, () => (closed += 1)))
})
afterAll(() => app.close())

const address = app.listen({ host: '127.0.0.1', port: 0 })

it('says what it is given as it comes, with the headers of the house, until it is closed', async () => {
  const answer = await fetch(`${await address}/events`)
  expect(answer.headers.get('content-type')).toContain('text/event-stream')
  expect(answer.headers.get('x-house')).toBe('yes')
  const stream = opened.pop()
  stream?.send({ type: 'one' })
  stream?.beat()
  stream?.close()
  const text = await answer.text()
  expect(text).toMatch(/^retry: \d{4}\n\n/)
  expect(text).toContain('data: {"type":"one"}\n\n:\n\n')
  await expect.poll(() => closed).toBe(1)
  stream?.send({ type: 'late' })
})

it('whoever stops reading is cut off, and holds up nobody', async () => {
  const before = closed
  const { port } = new URL(await address)
  const lazy = connect(Number(port), '127.0.0.1')
  lazy.pause()
  lazy.on('error', () => {})
  lazy.write('GET /events HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n')
  await expect.poll(() => opened.length).toBe(1)
  const stream = opened.pop()
  const long = { words: 'x'.repeat(60_000) }
  await expect
    .poll(
      () => {
        stream?.send(long)
        return closed
      },
      { timeout: 20_000, interval: 5 },
    )
    .toBe(before + 1)
  lazy.destroy()
})
