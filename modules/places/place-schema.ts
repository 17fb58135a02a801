import { z } from 'zod'
import type { PlaceLine, PlaceParent } from './place-terms.ts'
import { placeKinds, placeLevels } from './rules/place-kind.ts'

export const placeCertainty = z.enum(['confirmed', 'uncertain']).describe('uncertain: shown as "cần xác nhận"')

export const placeParentSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    kind: z.enum(placeKinds),
    level: z.enum(placeLevels),
    code: z.string().nullable(),
  })
  .meta({ id: 'PlaceParent' })

/** A place by its terms of a day, with those above it then. */
export const placeSchema = z
  .object({
    id: z.uuid(),
    name: z.string().describe('With its kind, as official lists write it'),
    kind: z.enum(placeKinds),
    level: z.enum(placeLevels),
    code: z.string().nullable().describe('General Statistics Office; codes are reused for other land'),
    parents: z.array(placeParentSchema).describe('The places above it on that day, the nearest first'),
    validFrom: z.iso.date().nullable().describe('Since when these terms hold; null: since before the data'),
    validTo: z.iso.date().nullable().describe('Until when, that day not included'),
    certainty: placeCertainty,
    note: z.string().nullable(),
  })
  .meta({ id: 'Place' })

const toParent = ({ id, name, kind, level, code }: PlaceParent) => ({ id, name, kind, level, code })

export const toPlaceAnswer = (line: PlaceLine): z.input<typeof placeSchema> => ({
  id: line.placeId,
  name: line.name,
  kind: line.kind,
  level: line.level,
  code: line.code,
  parents: line.parents.map(toParent),
  validFrom: line.validFrom,
  validTo: line.validTo,
  certainty: line.certainty,
  note: line.note,
})
