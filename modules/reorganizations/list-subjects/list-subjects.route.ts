import { z } from 'zod'
import { decodeCursor, pageOf, pageQuery, toPage } from '../../../platform/http/page.ts'
import { signedInRoute } from '../../access/index.ts'
import type { Follower } from '../follower.ts'
import { reorganizationParams } from '../reorganization-answer.ts'
import { listSubjects } from './list-subjects.ts'

const successorSchema = z.object({ id: z.uuid(), name: z.string(), fields: z.array(z.string()).nullable() })

export const offeredSubjectSchema = z
  .object({
    id: z.uuid(),
    text: z.string(),
    detail: z.string().describe('Where it is from, in Vietnamese'),
    link: z.string(),
    source: z.object({ id: z.uuid(), name: z.string(), ends: z.boolean() }),
    successors: z.array(successorSchema).describe('Whom it may be given to; several split it'),
    suggestion: z
      .object({ ids: z.array(z.uuid()), certainty: z.enum(['sure', 'likely']), reason: z.string() })
      .nullable(),
    chosenIds: z.array(z.uuid()).nullable(),
  })
  .meta({ id: 'OfferedSubject' })

export const listSubjectsRoute = (followers: readonly Follower[]) =>
  signedInRoute({
    method: 'GET',
    url: '/api/reorganizations/:reorganizationId/subjects',
    operationId: 'listReorganizationSubjects',
    summary: 'Những nhiệm vụ Văn phòng có thể chọn đơn vị kế thừa, kèm gợi ý',
    tag: 'reorganizations',
    params: reorganizationParams,
    query: z.object({ ...pageQuery, part: z.string().max(40).default('assignments'), sourceId: z.uuid().optional() }),
    answer: pageOf(offeredSubjectSchema),
    handle: async ({ services, caller, params, query }) => {
      const after = decodeCursor(query.cursor, ['uuid'])?.[0] ?? null
      const wanted = { part: query.part, sourceId: query.sourceId, limit: query.limit + 1, after }
      const rows = await listSubjects(services, caller, followers, params.reorganizationId, wanted)
      const page = toPage(rows, query.limit, ({ id }) => [id])
      return {
        ...page,
        items: page.items.map(({ source, sourceId: _sourceId, ...subject }) => ({
          ...subject,
          source: { id: source.id, name: source.name, ends: source.ends },
          successors: source.successors.map(({ id, name, fields }) => ({ id, name, fields: fields && [...fields] })),
        })),
      }
    },
  })
