import { z } from 'zod'
import { certainties, organizationKinds, organizationLevels } from './organization-answer.ts'

const actSchema = z
  .object({
    id: z.uuid(),
    title: z.string(),
    documentNumber: z.string().nullable(),
    documentIssuedOn: z.iso.date().nullable(),
    documentIssuer: z.string().nullable(),
    note: z.string().nullable(),
  })
  .meta({ id: 'SuccessionAct' })

const nodeSchema = z
  .object({
    id: z.uuid(),
    name: z.string().describe('As of today, or of its last day, or of its first day when it is yet to come'),
    shortName: z.string().nullable(),
    kind: z.enum(organizationKinds),
    level: z.enum(organizationLevels),
    parentName: z.string().nullable(),
    validFrom: z.iso.date().describe('First day of its life'),
    validTo: z.iso.date().nullable().describe('End of its life, that day not included'),
    certainty: z.enum(certainties).describe('uncertain: shown as "cần xác nhận"'),
    note: z.string().nullable(),
    names: z
      .array(
        z.object({
          name: z.string(),
          validFrom: z.iso.date(),
          validTo: z.iso.date().nullable(),
          actId: z.uuid().nullable().describe('The reorganization that brought the name'),
        }),
      )
      .describe('Every name it had, oldest first'),
    endedByActId: z.uuid().nullable(),
    guest: z.boolean().describe('At home in another group; stands here because of some fields of work'),
    found: z.boolean().describe('Its names have the words asked for, or it is the agency asked about'),
    otherSuccessors: z.int().describe('How many more took over from it than are shown here'),
    otherPredecessors: z.int().describe('From how many more it took over than are shown here'),
  })
  .meta({ id: 'SuccessionNode' })

const linkSchema = z
  .object({
    fromId: z.uuid(),
    toId: z.uuid(),
    on: z.iso.date(),
    fields: z
      .array(z.object({ code: z.string(), name: z.string() }))
      .nullable()
      .describe('Only these fields of work; null: everything'),
    ends: z.boolean().describe('The predecessor ends by it'),
    main: z.boolean().describe('The main successor of this predecessor'),
    certainty: z.enum(certainties),
    actId: z.uuid(),
  })
  .meta({ id: 'SuccessionLink' })

/** What a picture of successions shows. */
export const successionPictureSchema = z
  .object({
    nodes: z.array(nodeSchema).describe('In the order of the official list'),
    links: z.array(linkSchema).describe('Newest first'),
    acts: z.array(actSchema).describe('The legal documents named by links and names'),
  })
  .meta({ id: 'SuccessionPicture' })

export type SuccessionPictureAnswer = z.input<typeof successionPictureSchema>
export type SuccessionNodeAnswer = z.input<typeof nodeSchema>
export type SuccessionLinkAnswer = z.input<typeof linkSchema>
