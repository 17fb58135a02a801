import { z } from 'zod'
import type { RecognitionKind } from '../../../pack-kit/index.ts'
import type { Route } from '../../../platform/http/route.ts'
import { signedInRoute } from '../../access/index.ts'
import { mayRecordRecognitions } from '../recognitions-policy.ts'

const kindSchema = z
  .object({
    code: z.string(),
    name: z.string(),
    placeLevels: z.array(z.enum(['province', 'district', 'commune'])).describe('The usual one first'),
    lawLines: z.array(z.string()),
  })
  .meta({ id: 'RecognitionKind' })

export const listRecognitionKindsRoute = (kinds: readonly RecognitionKind[]): Route =>
  signedInRoute({
    method: 'GET',
    url: '/api/recognitions/kinds',
    operationId: 'listRecognitionKinds',
    summary: 'Các danh hiệu mà địa bàn có thể được công nhận',
    tag: 'recognitions',
    answer: z.object({ items: z.array(kindSchema), may: z.object({ record: z.boolean() }) }),
    handle: ({ caller }) => ({
      items: kinds.map(({ code, name, placeLevels, lawLines }) => ({
        code,
        name,
        placeLevels: [...placeLevels],
        lawLines: [...lawLines],
      })),
      may: { record: mayRecordRecognitions(caller) },
    }),
  })
