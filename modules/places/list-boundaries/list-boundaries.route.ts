import { z } from 'zod'
import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { daySchema } from '../../../platform/http/day.ts'
import { sendCachedJson } from '../../../platform/http/send-cached-json.ts'
import { signedInRoute } from '../../access/index.ts'
import { listDrawnPlaces } from '../boundary-store.ts'
import { placeLevels } from '../rules/place-kind.ts'

const position = z.tuple([z.number(), z.number()])

const collection = z
  .object({
    type: z.literal('FeatureCollection'),
    features: z.array(
      z
        .object({
          type: z.literal('Feature'),
          id: z.uuid().describe('The place'),
          properties: z.object({ name: z.string().describe('As of the day'), level: z.enum(placeLevels) }),
          geometry: z.object({
            type: z.literal('MultiPolygon'),
            coordinates: z.array(z.array(z.array(position))).describe('WGS 84, longitude first'),
          }),
        })
        .meta({ id: 'BoundaryFeature' }),
    ),
    sources: z.array(z.string()).describe('Where they are from: to be named beside a map'),
    on: z.iso.date(),
  })
  .meta({ id: 'PlaceBoundaries' })

export const listBoundariesRoute = signedInRoute({
  method: 'GET',
  url: '/api/places/boundaries',
  operationId: 'listPlaceBoundaries',
  summary: 'Ranh giới các địa bàn tại một ngày, do tỉnh nạp vào (GeoJSON)',
  description:
    'Simplified when they are imported, so that a province stays small. Carries an ETag; 304 when nothing changed.',
  tag: 'places',
  query: z.object({
    on: daySchema.optional().describe('The places of this day; today when left out'),
    level: z.enum(placeLevels).default('commune'),
  }),
  answer: collection,
  handle: async ({ services, caller, query, request, reply }) => {
    const on = query.on ?? today(services.clock)
    const places = await inTenant(services.database, caller.tenantId, (trx) =>
      listDrawnPlaces(trx, caller.tenantId, { on, level: query.level }),
    )
    const answer = {
      type: 'FeatureCollection' as const,
      features: places.map(({ id, name, level, outline }) => ({
        type: 'Feature' as const,
        id,
        properties: { name, level },
        geometry: { type: 'MultiPolygon' as const, coordinates: outline as [number, number][][][] },
      })),
      sources: [...new Set(places.map(({ source }) => source))],
      on,
    }
    await sendCachedJson(request, reply, answer)
    return answer
  },
})
