import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { commonErrors, DomainError } from '../errors.ts'
import type { Problem } from './problem.ts'

function toDomainError(error: FastifyError | DomainError): DomainError {
  if (error instanceof DomainError) return error
  if (hasZodFastifySchemaValidationErrors(error))
    return commonErrors.invalid_request({
      fields: error.validation.map((issue) => ({
        path: issue.instancePath.replace(/^\//, '').replaceAll('/', '.'),
        message: issue.message ?? 'Chưa hợp lệ.',
      })),
    })
  if (error.statusCode === 413 || error.code === 'FST_REQ_FILE_TOO_LARGE') return commonErrors.too_large()
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500)
    return commonErrors.invalid_request()
  return commonErrors.unexpected()
}

function send(request: FastifyRequest, reply: FastifyReply, error: DomainError): FastifyReply {
  const { fields, ...details } = error.details
  const problem: Problem = {
    type: `urn:dondoc:problem:${error.code}`,
    title: error.title,
    status: error.status,
    code: error.code,
    requestId: request.id,
    ...(Array.isArray(fields) ? { fields: fields as NonNullable<Problem['fields']> } : {}),
    ...(Object.keys(details).length > 0 ? { details } : {}),
  }
  return reply
    .code(error.status)
    .type('application/problem+json')
    .serializer((body: unknown) => JSON.stringify(body))
    .send(problem)
}

/** Turns every failure into application/problem+json; a fault is logged whole and shown as one calm sentence. */
export function answerProblem(
  error: FastifyError | DomainError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const known = toDomainError(error)
  if (known.status >= 500) request.log.error({ err: error }, 'request failed')
  return send(request, reply, known)
}

export const answerNotFound = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
  send(request, reply, commonErrors.not_found())
