import { z } from 'zod'
import type { Route } from '../../../platform/http/route.ts'
import { signedInRoute } from '../../access/index.ts'
import { inRegister } from '../open-register.ts'
import type { Programmes } from '../programmes.ts'
import { registerParams } from '../record-answer.ts'
import { mayPublish } from '../registers-policy.ts'
import { isPublicField } from '../rules/public-values.ts'
import { findPublication, getSpaceCode } from './publication-store.ts'
import { publishRegister } from './publish-register.ts'

/** Whether a register is shown to everybody, and deciding that it is. */
export const publishRegisterRoutes = (programmes: Programmes): Route[] => [
  signedInRoute({
    method: 'GET',
    url: '/api/registers/:register/publication',
    operationId: 'showRegisterPublication',
    summary: 'Sổ có đang công khai không, các trường sẽ công khai và ai đã quyết định',
    tag: 'registers',
    params: registerParams,
    answer: z
      .object({
        isPublishable: z.boolean().describe('The programme lets it be shown'),
        isPublic: z.boolean(),
        fields: z.array(z.object({ code: z.string(), name: z.string() })).describe('What of a record is shown'),
        path: z.string().describe('Where everybody reads it while it is public'),
        decided: z.object({ byName: z.string(), at: z.iso.datetime() }).nullable(),
        may: z.object({ publish: z.boolean() }),
      })
      .meta({ id: 'RegisterPublication' }),
    handle: ({ services, caller, params }) =>
      inRegister(services, programmes, caller, params.register, async ({ trx, known: { register } }) => {
        const decided = await findPublication(trx, caller.tenantId, register.code)
        const isPublishable = register.isPublic === true
        return {
          isPublishable,
          isPublic: isPublishable && decided?.isPublic === true,
          fields: register.fields.filter(isPublicField).map(({ code, name }) => ({ code, name })),
          path: `/api/public/registers/${register.code}?space=${encodeURIComponent(await getSpaceCode(trx, caller.tenantId))}`,
          decided: decided ? { byName: decided.byName, at: decided.at.toISOString() } : null,
          may: { publish: mayPublish(caller) && isPublishable },
        }
      }),
  }),
  signedInRoute({
    method: 'PUT',
    url: '/api/registers/:register/publication',
    operationId: 'publishRegister',
    summary: 'Công khai một sổ, hoặc thôi công khai: chỉ bản ghi đã xác nhận, chỉ trường được phép',
    tag: 'registers',
    params: registerParams,
    body: z.object({ isPublic: z.boolean() }),
    handle: ({ services, caller, params, body }) =>
      publishRegister(services, programmes, caller, params.register, body.isPublic),
  }),
]
