import type { FastifyReply, FastifyRequest } from 'fastify'
import { commonErrors } from '../errors.ts'

/** ETag of version 7 is `"7"`. */
export const setVersion = (reply: FastifyReply, version: number): void => {
  reply.header('etag', `"${version}"`)
}

/** The version the caller edits, from If-Match; missing → 428, unreadable → 412. */
export function readExpectedVersion(request: FastifyRequest): number {
  const given = request.headers['if-match']
  if (given === undefined) throw commonErrors.version_required()
  const match = /^(?:W\/)?"(\d+)"$/.exec(given)
  if (!match) throw commonErrors.version_conflict()
  return Number(match[1])
}
