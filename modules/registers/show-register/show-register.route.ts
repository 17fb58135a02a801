import { z } from 'zod'
import { answerSchemaOf } from '../../../pack-kit/index.ts'
import { signedInRoute } from '../../access/index.ts'
import { inRegister } from '../open-register.ts'
import type { Programmes } from '../programmes.ts'
import { registerParams } from '../record-answer.ts'
import { registerMay } from '../registers-policy.ts'

const json = z.record(z.string(), z.unknown())

export const registerMaySchema = z.object({
  create: z.boolean(),
  import: z.boolean(),
  editMany: z.boolean(),
  export: z.boolean(),
})

export const showRegisterRoute = (programmes: Programmes) =>
  signedInRoute({
    method: 'GET',
    url: '/api/registers/:register',
    operationId: 'showRegister',
    summary: 'Một sổ: các trường, điều kiện, cách trình bày và việc người gọi được làm',
    tag: 'registers',
    params: registerParams,
    answer: z
      .object({
        programme: z.object({ code: z.string(), name: z.string(), version: z.number().int(), hash: z.string() }),
        register: json.describe('The definition, as pack-kit/registers/register.ts has it'),
        schema: json.describe('JSON Schema of a record’s values'),
        sheetKind: z.string().describe('Kind of its sheet, for /api/sheets and /api/imports'),
        may: registerMaySchema,
      })
      .meta({ id: 'RegisterDefinition' }),
    handle: ({ services, caller, params }) =>
      inRegister(services, programmes, caller, params.register, async ({ known, scope }) => {
        const { programme, register, hash } = known
        return {
          programme: { code: programme.code, name: programme.name, version: programme.version, hash },
          register: { ...register },
          schema: { ...answerSchemaOf(register) },
          sheetKind: `so-${register.code}`,
          may: registerMay(caller, register, scope),
        }
      }),
  })
