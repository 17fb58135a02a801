import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { answerNotFound } from '../../platform/http/answer-problem.ts'

const oneYear = 365 * 24 * 60 * 60 * 1000

/** Serves the built web application; every path that is not a file or the API answers its front page. */
export async function serveWeb(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    wildcard: false,
    preCompressed: true,
    maxAge: oneYear,
    immutable: true,
  })
  const page = (
    _request: unknown,
    reply: { header(name: string, value: string): void; sendFile(name: string, options: object): unknown },
  ) => {
    reply.header('cache-control', 'no-cache')
    return reply.sendFile('index.html', { cacheControl: false })
  }
  app.get('/', { schema: { hide: true } as never }, page as never)
  app.setNotFoundHandler((request, reply) => {
    const isPage =
      request.method === 'GET' &&
      !request.url.startsWith('/api/') &&
      !/\.[a-z0-9]+$/i.test(request.url.split('?')[0] ?? '')
    return isPage ? (page(request, reply as never) as never) : answerNotFound(request, reply)
  })
}
