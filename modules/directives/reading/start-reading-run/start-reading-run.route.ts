import { z } from 'zod'
import { signedInRoute } from '../../../access/index.ts'
import { startReadingRun } from './start-reading-run.ts'

export const startReadingRunRoute = signedInRoute({
  method: 'POST',
  url: '/api/reading-runs',
  operationId: 'startReadingRun',
  summary: 'Mở một đợt đọc văn bản để tải tệp lên',
  tag: 'directives',
  answer: z.object({ id: z.uuid() }),
  status: 201,
  handle: async ({ services, caller }) => ({ id: await startReadingRun(services, caller) }),
})
