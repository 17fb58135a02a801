import { z } from 'zod'
import { pageOf, pageQuery } from '../../../platform/http/page.ts'
import { publicRoute } from '../../../platform/http/route.ts'
import type { Programmes } from '../programmes.ts'
import { registerParams, valuesSchema } from '../record-answer.ts'
import { readPublicRegister } from './read-public-register.ts'

const seconds = 300

export const readPublicRegisterRoute = (programmes: Programmes) =>
  publicRoute({
    method: 'GET',
    url: '/api/public/registers/:register',
    operationId: 'readPublicRegister',
    summary: 'Dữ liệu công khai của một sổ: bản ghi đã xác nhận, chỉ các trường được công khai',
    tag: 'registers',
    params: registerParams,
    query: z.object({ ...pageQuery, space: z.string().min(1).max(60).describe('Code of the province’s space') }),
    answer: pageOf(
      z
        .object({
          id: z.uuid(),
          values: valuesSchema,
          described: z.record(z.string(), z.string()).describe('The same in Vietnamese words'),
          changedAt: z.iso.datetime(),
        })
        .meta({ id: 'PublicRecord' }),
    ).extend({
      register: z.object({
        code: z.string(),
        name: z.string(),
        purpose: z.string(),
        fields: z.array(
          z.object({ code: z.string(), name: z.string(), kind: z.string(), unit: z.string().nullable() }),
        ),
      }),
    }),
    handle: async ({ services, params, query, reply }) => {
      const answer = await readPublicRegister(services, programmes, params.register, query)
      reply.header('cache-control', `public, max-age=${seconds}`)
      return answer
    },
  })
