import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { commonErrors } from '../errors.ts'
import type { Services } from '../services.ts'
import { problemSchema } from './problem.ts'
import type { Route } from './route.ts'
import { readExpectedVersion, setVersion } from './version.ts'

const versionHeader = z.object({ 'if-match': z.string().describe('ETag of the version being edited').optional() })

/** Understood only where a route asks for it: other sites' pages may send it without asking. */
const formType = 'application/x-www-form-urlencoded'

/** Puts one declared route into the HTTP application, with its schemas and its documentation. */
export function mountRoute(
  app: FastifyInstance,
  { audience, definition }: Route,
  services: Services,
  identify: (request: FastifyRequest) => Promise<unknown>,
): void {
  if (definition.takesForm && !app.hasContentTypeParser(formType)) {
    void app.register(async (forms) => {
      forms.addContentTypeParser(formType, { parseAs: 'string' }, (_request, body, done) =>
        done(null, Object.fromEntries(new URLSearchParams(String(body)))),
      )
      mountRoute(forms, { audience, definition }, services, identify)
    })
    return
  }
  const status = definition.status ?? (definition.answer || definition.answersBytes ? 200 : 204)
  const answer = definition.answer ?? (definition.answersBytes ? z.any() : z.null().describe('Không có nội dung'))
  app.route({
    method: definition.method,
    url: definition.url,
    schema: {
      operationId: definition.operationId,
      summary: definition.summary,
      ...(definition.description ? { description: definition.description } : {}),
      tags: [definition.tag],
      ...(definition.params ? { params: definition.params } : {}),
      ...(definition.query ? { querystring: definition.query } : {}),
      ...(definition.body ? { body: definition.body } : {}),
      ...(definition.takesForm ? { consumes: [formType] } : {}),
      ...(definition.takesFiles ? { consumes: ['multipart/form-data'] } : {}),
      ...(definition.editsVersion ? { headers: versionHeader } : {}),
      ...(audience === 'signed_in' ? { security: [{ session: [] }] } : {}),
      response: { [status]: answer, default: problemSchema },
    } as never,
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const caller = audience === 'signed_in' ? await identify(request) : null
      if (audience === 'signed_in' && caller === null) throw commonErrors.not_signed_in()
      const result = await definition.handle({
        services: { ...services, log: request.log },
        caller,
        params: request.params,
        query: request.query,
        body: request.body,
        request,
        reply,
        expectedVersion: () => readExpectedVersion(request),
        answerVersion: (version: number) => setVersion(reply, version),
      })
      if (reply.sent) return reply
      reply.code(status)
      return status === 204 ? reply.send() : result
    },
  })
}
