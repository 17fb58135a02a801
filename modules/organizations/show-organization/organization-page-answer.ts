import { z } from 'zod'
import type { Actor } from '../../access/index.ts'
import { certainties, organizationSchema, toOrganizationAnswer } from '../organization-answer.ts'
import { mayAddOrganization, mayCorrectOrganization } from '../organizations-policy.ts'
import { versionTag } from '../version-tag.ts'
import type { OrganizationRecord } from './show-organization.ts'
import type { SuccessionStep } from './show-store.ts'

const briefSchema = z.object({ id: z.uuid(), name: z.string(), shortName: z.string().nullable() })

const stepSchema = briefSchema
  .extend({
    on: z.iso.date(),
    fields: z.array(z.string()).nullable().describe('Only these fields of work; null: everything'),
    predecessorEnds: z.boolean().describe('false: the predecessor goes on and gave away a part'),
    certainty: z.enum(certainties),
    reorganization: z.object({
      id: z.uuid(),
      title: z.string(),
      documentNumber: z.string().nullable(),
      documentIssuedOn: z.iso.date().nullable(),
      documentIssuer: z.string().nullable(),
    }),
  })
  .meta({ id: 'SuccessionStep' })

const versionSchema = organizationSchema
  .omit({ hasChildren: true })
  .extend({ reorganizationId: z.uuid().nullable(), endedBy: z.uuid().nullable() })
  .meta({ id: 'OrganizationVersion' })

export const organizationPageSchema = z
  .object({
    on: z.iso.date().describe('The day asked for'),
    shownAs: z
      .enum(['then', 'earlier', 'later'])
      .describe('then: the terms hold on that day; otherwise they are the nearest ones, of an earlier or a later time'),
    shownOn: z.iso.date().describe('The day as of which terms, ancestors and children are told'),
    version: z.int().describe('Of the terms; sent back in If-Match when they are corrected'),
    terms: organizationSchema,
    versions: z.array(versionSchema).describe('Oldest first'),
    ancestors: z.array(briefSchema).describe('The nearest first'),
    childCount: z.number().int(),
    cameFrom: z.array(stepSchema).describe('One step back; names as of the day before'),
    became: z.array(stepSchema).describe('One step on; names as of that day'),
    currentUnits: z.array(briefSchema).describe('Of an agency that has ended: whose its work is today'),
    may: z.object({ correct: z.boolean(), addOrganization: z.boolean() }),
  })
  .meta({ id: 'OrganizationPage' })

const toStep = (step: SuccessionStep): z.input<typeof stepSchema> => {
  const { id, name, shortName, on, fields, predecessorEnds, certainty } = step
  const { reorganizationId, title, documentNumber, documentIssuedOn, documentIssuer } = step
  const reorganization = { id: reorganizationId, title, documentNumber, documentIssuedOn, documentIssuer }
  return { id, name, shortName, on, fields, predecessorEnds, certainty, reorganization }
}

export function toOrganizationPage(
  record: OrganizationRecord,
  on: string,
  actor: Actor,
): z.input<typeof organizationPageSchema> {
  const { shown, childCount, steps } = record
  const hasChildren = childCount > 0
  return {
    on,
    shownAs: shown.as,
    shownOn: shown.on,
    version: versionTag(shown.version),
    terms: toOrganizationAnswer({ ...shown.version, hasChildren }),
    versions: record.versions.map((version) => {
      const { hasChildren: _, ...answer } = toOrganizationAnswer({ ...version, hasChildren })
      return { ...answer, reorganizationId: version.reorganizationId, endedBy: version.endedBy }
    }),
    ancestors: record.ancestors,
    childCount,
    cameFrom: steps.filter(({ side }) => side === 'cameFrom').map(toStep),
    became: steps.filter(({ side }) => side === 'became').map(toStep),
    currentUnits: record.currentUnits.map(({ id, name, shortName }) => ({ id, name, shortName })),
    may: { correct: mayCorrectOrganization(actor), addOrganization: mayAddOrganization(actor) },
  }
}
