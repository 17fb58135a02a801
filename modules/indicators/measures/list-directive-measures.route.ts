import { z } from 'zod'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import { signedInRoute } from '../../access/index.ts'
import { maySteer } from '../indicators-policy.ts'
import type { Programmes } from '../programmes.ts'
import { listDirectiveDuties, listTiesOf } from './directive-measure-store.ts'
import { suggestionSchema } from './measure-answer.ts'
import { measureKinds } from './measure-store.ts'
import { nameOfMeasure, suggestFor } from './suggest.ts'

const mostForOne = 4

const tieSchema = z.object({
  id: z.uuid(),
  programme: z.string(),
  kind: z.enum(measureKinds),
  code: z.string(),
  name: z.string(),
})

const answerSchema = z.object({
  items: z.array(
    z
      .object({
        dutyId: z.uuid(),
        ties: z.array(tieSchema).describe('For all who lead the duty'),
        suggestions: z
          .array(suggestionSchema)
          .describe('By the words of the duty, the likeliest first; also what is tied'),
      })
      .meta({ id: 'MeasuresOfDuty' }),
  ),
})

/** By what the duties of a directive are measured and could be, for whoever reviews it: all of them at once. */
export const listDirectiveMeasuresRoute = (programmes: Programmes) =>
  signedInRoute({
    method: 'GET',
    url: '/api/directives/:directiveId/measures',
    operationId: 'listDirectiveMeasures',
    summary: 'Thước đo đã gắn và gợi ý của từng nhiệm vụ trong một văn bản, kể cả khi đang rà soát',
    tag: 'indicators',
    params: z.object({ directiveId: z.uuid() }),
    answer: answerSchema,
    handle: async ({ services, caller, params }) => {
      if (!maySteer(caller)) throw commonErrors.not_allowed()
      const { duties, ties } = await inTenant(services.database, caller.tenantId, async (trx) => {
        const found = await listDirectiveDuties(trx, caller.tenantId, params.directiveId)
        const ids = found.map(({ dutyId }) => dutyId)
        return { duties: found, ties: await listTiesOf(trx, caller.tenantId, ids) }
      })
      const nameOf = ({ programme, kind, code }: (typeof ties)[number]) => {
        const known = programmes.all.find((one) => one.programme.code === programme)
        return (known && nameOfMeasure(known, kind, code)) ?? code
      }
      const tiesOf = Map.groupBy(ties, ({ dutyId }) => dutyId)
      return {
        items: duties.map((duty) => ({
          dutyId: duty.dutyId,
          ties: (tiesOf.get(duty.dutyId) ?? []).map((tie) => ({
            id: tie.id,
            programme: tie.programme,
            kind: tie.kind,
            code: tie.code,
            name: nameOf(tie),
          })),
          suggestions: suggestFor(programmes, duty).slice(0, mostForOne),
        })),
      }
    },
  })
