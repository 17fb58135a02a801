import { z } from 'zod'

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
