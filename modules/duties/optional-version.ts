import type { FastifyRequest } from 'fastify'

/** The version in If-Match when one is given; null when the caller does not mind what happened in between. */
export const optionalVersion = (context: { request: FastifyRequest; expectedVersion(): number }): number | null =>
  context.request.headers['if-match'] === undefined ? null : context.expectedVersion()
