import { z } from 'zod'
import { placeCertainty, placeSchema, toPlaceAnswer } from '../place-schema.ts'
import type { ResolvedUnit } from './resolve-address.ts'

export const resolvedUnitSchema = z
  .object({
    onDay: placeSchema
      .extend({ asOf: z.iso.date(), holdsThen: z.boolean() })
      .meta({ id: 'PlaceOnDay' })
      .describe('As of the day asked for or, where nothing had that name then, of the nearest day on which it had'),
    otherOnDay: placeSchema.nullable().describe('The same unit on the day asked for, where it had another name'),
    now: z.array(
      placeSchema
        .extend({ isSame: z.boolean(), throughCertainty: placeCertainty })
        .meta({ id: 'PlaceNow' })
        .describe('isSame: the very unit; otherwise one its land came to, by successions of this certainty'),
    ),
    unmatched: z.array(z.string()).describe('Words of the address this unit does not bear out'),
    isExact: z.boolean().describe('Every part was found as written'),
    sentence: z.string(),
  })
  .meta({ id: 'ResolvedUnit' })

export const toResolvedUnit = (unit: ResolvedUnit): z.input<typeof resolvedUnitSchema> => ({
  onDay: { ...toPlaceAnswer(unit.onDay), asOf: unit.onDay.asOf, holdsThen: unit.onDay.holdsThen },
  otherOnDay: unit.otherOnDay && toPlaceAnswer(unit.otherOnDay),
  now: unit.now.map((place) => ({
    ...toPlaceAnswer(place),
    isSame: place.isSame,
    throughCertainty: place.throughCertainty,
  })),
  unmatched: unit.unmatched,
  isExact: unit.isExact,
  sentence: unit.sentence,
})
