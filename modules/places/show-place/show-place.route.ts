import { z } from 'zod'
import { today } from '../../../platform/clock.ts'
import { daySchema } from '../../../platform/http/day.ts'
import { signedInRoute } from '../../access/index.ts'
import { placeCertainty, placeParentSchema, placeSchema, toPlaceAnswer } from '../place-schema.ts'
import { showPlace } from './show-place.ts'
import type { Relative } from './show-place-store.ts'

const relativeSchema = placeParentSchema
  .extend({
    on: z.iso.date().describe('The day land of the one became land of the other'),
    document: z.string().nullable().describe('The act, as cited'),
    certainty: placeCertainty,
    reorganizationId: z.uuid().nullable().describe('Set where the space recorded it itself'),
  })
  .meta({ id: 'PlaceRelative' })

const toRelative = ({ side: _side, ...relative }: Relative): z.input<typeof relativeSchema> => relative

export const showPlaceRoute = signedInRoute({
  method: 'GET',
  url: '/api/places/:id',
  operationId: 'showPlace',
  summary: 'Một địa bàn tại một ngày: tên, cấp trên, các thời kỳ, hình thành từ đâu và nay là đâu',
  tag: 'places',
  params: z.object({ id: z.uuid() }),
  query: z.object({ on: daySchema.optional().describe('As of this day; today when left out') }),
  answer: z
    .object({
      id: z.uuid(),
      on: z.iso.date(),
      current: placeSchema.nullable().describe('Its terms of that day; null: it did not exist then'),
      childCount: z.number().int().describe('Places directly under it on that day'),
      versions: z
        .array(placeSchema)
        .describe('Oldest first, each with those above it on its day nearest to the one asked for'),
      predecessors: z.array(relativeSchema).describe('As they were on their last day'),
      successors: z.array(relativeSchema),
    })
    .meta({ id: 'PlaceDetails' }),
  handle: async ({ services, caller, params, query }) => {
    const on = query.on ?? today(services.clock)
    const { current, childCount, versions, relatives } = await showPlace(services, caller, params.id, on)
    const ofSide = (side: Relative['side']) => relatives.filter((relative) => relative.side === side).map(toRelative)
    return {
      id: params.id,
      on,
      current: current && toPlaceAnswer(current),
      childCount,
      versions: versions.map(toPlaceAnswer),
      predecessors: ofSide('predecessor'),
      successors: ofSide('successor'),
    }
  },
})
