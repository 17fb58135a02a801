import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { answerNotFound } from '../../platform/http/answer-problem.ts'

const hashedName = /\/assets\//
const oneYear = 'public, max-age=31536000, immutable'

/** A browser asking for a page of ours, not for the API nor for a file. */
const asksForPage = (request: FastifyRequest): boolean =>
  (request.method === 'GET' || request.method === 'HEAD') &&
  !request.url.startsWith('/api/') &&
  !/\.[a-z0-9]+$/i.test(request.url.split('?')[0] ?? '')

const sendFrontPage = (reply: FastifyReply): FastifyReply =>
  reply.header('cache-control', 'no-cache').sendFile('index.html')

/** What an address nobody serves answers: the web application's front page, whose router knows it, or 404. */
export const answerPageOrNotFound = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  asksForPage(request) ? sendFrontPage(reply) : answerNotFound(request, reply)

/** Serves the files of the built web application. */
export async function serveWeb(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (response, path) => {
      if (hashedName.test(path)) response.header('cache-control', oneYear)
    },
  })
  app.get('/', { schema: { hide: true } as never }, (_request, reply) => sendFrontPage(reply))
}

export const isWebBuilt = (folder: string): boolean => existsSync(join(folder, 'index.html'))
