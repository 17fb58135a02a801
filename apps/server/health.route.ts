import { z } from 'zod'
import { isDatabaseWell } from '../../platform/db/is-database-well.ts'
import { publicRoute } from '../../platform/http/route.ts'
import { packageVersion } from './package-version.ts'

export const healthRoute = publicRoute({
  method: 'GET',
  url: '/api/health',
  operationId: 'showHealth',
  summary: 'Hệ thống có đang hoạt động',
  tag: 'system',
  answer: z
    .object({ status: z.enum(['ok', 'degraded']), database: z.boolean(), version: z.string() })
    .meta({ id: 'Health' }),
  handle: async ({ services, reply }) => {
    const database = await isDatabaseWell(services.database)
    if (!database) reply.header('retry-after', '5')
    return { status: database ? ('ok' as const) : ('degraded' as const), database, version: packageVersion }
  },
})
