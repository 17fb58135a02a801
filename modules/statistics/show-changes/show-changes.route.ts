import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { changeGroups } from '../changes/change-groups.ts'
import { changesQuery } from '../changes/changes-query.ts'
import { figuresSchema } from '../figures-answer.ts'
import { showChanges } from './show-changes.ts'

const countsSchema = figuresSchema.shape.counts

export const showChangesRoute = signedInRoute({
  method: 'GET',
  url: '/api/statistics/changes',
  operationId: 'showChanges',
  summary: 'Những gì đã thay đổi giữa hai ngày, và năm nhóm ở đầu và cuối khoảng ấy',
  description: 'From the beginning of the first day to the end of the second, over what the caller may see.',
  tag: 'statistics',
  query: z.object(changesQuery),
  answer: z
    .object({
      from: z.iso.date(),
      to: z.iso.date(),
      scope: z.enum(['province', 'own']),
      classes: z.object({
        before: countsSchema.describe('At the end of the day before the first'),
        after: countsSchema.describe('At the end of the last day; today: now'),
      }),
      groups: z.array(
        z.object({
          group: z.enum(changeGroups),
          assignments: z.number().int(),
          times: z.number().int().describe('One duty may be reported several times'),
        }),
      ),
    })
    .meta({ id: 'Changes' }),
  handle: ({ services, caller, query }) => showChanges(services, caller, query),
})
