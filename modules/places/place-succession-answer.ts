import { z } from 'zod'
import { placeCertainty } from './place-schema.ts'
import { placeKinds, placeLevels } from './rules/place-kind.ts'

const actSchema = z
  .object({
    id: z.string().describe('Of the reorganization, or the act as cited where it is not one of the space'),
    title: z.string(),
    documentNumber: z.string().nullable(),
    documentIssuedOn: z.iso.date().nullable(),
    documentIssuer: z.string().nullable(),
    note: z.string().nullable(),
  })
  .meta({ id: 'PlaceSuccessionAct' })

const day = z.iso.date().nullable()

const nodeSchema = z
  .object({
    id: z.uuid(),
    name: z.string().describe('As of today, or of its last day, or of its first day when it is yet to come'),
    kind: z.enum(placeKinds),
    level: z.enum(placeLevels),
    code: z.string().nullable(),
    parentName: z.string().nullable().describe('The place above it, by the terms of the name'),
    validFrom: day.describe('First day of its life; null: since before the data'),
    validTo: day.describe('End of its life, that day not included'),
    certainty: placeCertainty,
    note: z.string().nullable(),
    names: z
      .array(z.object({ name: z.string(), validFrom: day, validTo: day, actId: z.string().nullable() }))
      .describe('Every name it had, oldest first'),
    endedByActId: z.string().nullable(),
    guest: z
      .boolean()
      .describe('At home in another group; stands here because a unit of another level lay in its land'),
    found: z.boolean().describe('Its name has the words asked for, or it is the place asked about'),
    otherSuccessors: z.int().describe('To how many more its land came than are shown here'),
    otherPredecessors: z.int().describe('From how many more of its level it took land over than are shown here'),
  })
  .meta({ id: 'PlaceSuccessionNode' })

const linkSchema = z
  .object({
    fromId: z.uuid(),
    toId: z.uuid(),
    on: z.iso.date(),
    ends: z.boolean().describe('The predecessor ends by it'),
    certainty: placeCertainty,
    actId: z.string().nullable(),
  })
  .meta({ id: 'PlaceSuccessionLink' })

/** What a picture of successions of places shows. */
export const placeSuccessionPictureSchema = z
  .object({
    nodes: z.array(nodeSchema).describe('Provinces, districts, communes, each by name'),
    links: z.array(linkSchema).describe('Newest first'),
    acts: z.array(actSchema).describe('The legal documents named by links and names'),
  })
  .meta({ id: 'PlaceSuccessionPicture' })

export type PlaceSuccessionPicture = z.input<typeof placeSuccessionPictureSchema>
export type PlaceSuccessionNode = z.input<typeof nodeSchema>
export type PlaceSuccessionLink = z.input<typeof linkSchema>
