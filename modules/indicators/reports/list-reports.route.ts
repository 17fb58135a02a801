import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { programmeParams } from '../programme-params.ts'
import type { Programmes } from '../programmes.ts'

export const listReportsRoute = (programmes: Programmes) =>
  signedInRoute({
    method: 'GET',
    url: '/api/programmes/:programme/reports',
    operationId: 'listProgrammeReports',
    summary: 'Các mẫu báo cáo của một chương trình',
    tag: 'indicators',
    params: programmeParams,
    answer: z
      .object({
        programme: z.object({ code: z.string(), name: z.string() }),
        items: z.array(
          z.object({ code: z.string(), name: z.string(), addressee: z.string().nullable().describe('Whom it is for') }),
        ),
      })
      .meta({ id: 'ProgrammeReports' }),
    handle: async ({ params }) => {
      const { programme } = programmes.get(params.programme)
      return {
        programme: { code: programme.code, name: programme.name },
        items: programme.reports.map(({ code, name, addressee }) => ({ code, name, addressee: addressee ?? null })),
      }
    },
  })
