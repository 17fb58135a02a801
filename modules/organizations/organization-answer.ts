import { z } from 'zod'
import type { OrganizationRow } from './organizations-store.ts'

export const organizationKinds = [
  'people_committee',
  'committee_office',
  'department',
  'military_command',
  'police',
  'party_body',
  'front',
  'public_service_unit',
  'division',
  'other',
] as const

export const organizationLevels = ['central', 'province', 'district', 'commune'] as const

export const organizationSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    shortName: z.string().nullable(),
    kind: z.enum(organizationKinds),
    level: z.enum(organizationLevels),
    code: z.string().nullable(),
    parentId: z.uuid().nullable(),
    validFrom: z.iso.date(),
    validTo: z.iso.date().nullable(),
  })
  .meta({ id: 'Organization' })

/** The kinds and levels in the database are those of its check constraints, which repeat the lists above. */
export const toOrganizationAnswer = (row: OrganizationRow): z.input<typeof organizationSchema> => ({
  id: row.id,
  name: row.name,
  shortName: row.shortName,
  kind: row.kind as (typeof organizationKinds)[number],
  level: row.level as (typeof organizationLevels)[number],
  code: row.code,
  parentId: row.parentId,
  validFrom: row.validFrom,
  validTo: row.validTo,
})
