import type { FastifyRequest } from 'fastify'
import { commonErrors } from '../errors.ts'

const readOnly = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Refuses changes asked for by another site's page (CSRF), beside the SameSite cookie. */
export function refuseCrossSite(request: FastifyRequest, publicUrl: string | null): void {
  if (readOnly.has(request.method)) return
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw commonErrors.cross_site()
  const { origin } = request.headers
  if (origin === undefined) return
  const allowed = [`http://${request.headers.host}`, `https://${request.headers.host}`, publicUrl?.replace(/\/$/, '')]
  if (!allowed.includes(origin)) throw commonErrors.cross_site()
}
