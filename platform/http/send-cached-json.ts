import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'

const compress = promisify(gzip)
const worthCompressing = 860

const accepts = (request: FastifyRequest): boolean => /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')

/**
 * Sends a large answer compressed where the caller takes that, and only where it differs from what the caller has: the ETag is that of
 * the words themselves, the caller asks again each time (304 when nothing changed).
 */
export async function sendCachedJson(request: FastifyRequest, reply: FastifyReply, answer: object): Promise<void> {
  const body = JSON.stringify(answer)
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  reply.header('etag', etag).header('cache-control', 'private, no-cache').header('vary', 'accept-encoding, cookie')
  if (request.headers['if-none-match'] === etag) {
    await reply.code(304).send()
    return
  }
  reply.header('content-type', 'application/json; charset=utf-8')
  if (body.length < worthCompressing || !accepts(request)) await reply.send(Buffer.from(body))
  else await reply.header('content-encoding', 'gzip').send(await compress(body))
}
