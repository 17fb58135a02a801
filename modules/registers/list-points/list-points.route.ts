import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import type { Programmes } from '../programmes.ts'
import { registerParams } from '../record-answer.ts'
import { narrowingQuery } from '../record-query.ts'
import { recordStages } from '../record-row.ts'
import { listPoints } from './list-points.ts'

const longitude = z.coerce.number().min(-180).max(180)
const latitude = z.coerce.number().min(-90).max(90)

export const listPointsRoute = (programmes: Programmes) =>
  signedInRoute({
    method: 'GET',
    url: '/api/registers/:register/points',
    operationId: 'listRegisterPoints',
    summary: 'Bản ghi của một sổ trong một khung bản đồ; quá 5.000 thì gộp theo ô',
    tag: 'registers',
    params: registerParams,
    query: z
      .object({
        ...narrowingQuery,
        west: longitude,
        south: latitude,
        east: longitude,
        north: latitude,
        field: z.string().max(60).optional().describe('Point, line or area; the register’s first when left out'),
      })
      .refine(({ west, east, south, north }) => west <= east && south <= north, {
        path: ['west'],
        message: 'Khung bản đồ phải đi từ tây sang đông, từ nam lên bắc.',
      }),
    answer: z
      .object({
        field: z.string(),
        points: z.array(
          z.object({
            id: z.uuid(),
            title: z.string(),
            stage: z.enum(recordStages),
            longitude: z.number(),
            latitude: z.number(),
          }),
        ),
        cells: z
          .array(z.object({ longitude: z.number(), latitude: z.number(), count: z.number().int() }))
          .describe('Instead of points where there are more than 5,000: the middle of those of a cell, and how many'),
      })
      .meta({ id: 'RegisterPoints' }),
    handle: ({ services, caller, params, query: { west, south, east, north, ...query } }) =>
      listPoints(services, programmes, caller, params.register, { ...query, box: { west, south, east, north } }),
  })
