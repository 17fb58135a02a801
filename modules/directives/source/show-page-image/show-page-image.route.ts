import { createHash } from 'node:crypto'
import { z } from 'zod'
import { signedInRoute } from '../../../access/index.ts'
import { sourcePageParams } from '../source-page-answer.ts'
import { showPageImage } from './show-page-image.ts'

export const showPageImageRoute = signedInRoute({
  method: 'GET',
  url: '/api/directives/:directiveId/pages/:number/image',
  operationId: 'showPageImage',
  summary: 'Hình một trang của bản gốc (JPEG)',
  description:
    'The first to ask for a page has it drawn; afterwards the same picture is answered, whatever its `width`.',
  tag: 'directives',
  params: sourcePageParams,
  query: z.object({
    width: z.coerce.number().int().min(200).max(2400).default(1200).describe('Pixels, for a page not drawn before'),
  }),
  answersBytes: true,
  handle: async ({ services, caller, params, query, request, reply }) => {
    const key = await showPageImage(services, caller, { ...params, width: query.width })
    const etag = `"${createHash('sha256').update(key).digest('base64url').slice(0, 22)}"`
    reply.header('etag', etag).header('cache-control', 'private, max-age=31536000, immutable')
    if (request.headers['if-none-match'] === etag) return reply.code(304).send()
    return reply.header('content-type', 'image/jpeg').send(await services.storage.open(key))
  },
})
