import { z } from 'zod'
import { oneLine } from '../../platform/http/one-line.ts'
import type { DirectoryRow } from './directory-store.ts'
import { fieldCodes } from './rules/fields-of-work.ts'
import { isIdentifierCode, isIdentifierCode102 } from './rules/identifier-code.ts'

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

export const certainties = ['confirmed', 'uncertain'] as const

/** What is asked of an agency's terms wherever they are typed. */
export const organizationTerms = {
  name: oneLine().min(2, 'Nhập tên cơ quan.').max(300),
  shortName: oneLine().max(60).nullable().default(null),
  kind: z.enum(organizationKinds),
  level: z.enum(organizationLevels),
  code: z
    .string()
    .trim()
    .refine(isIdentifierCode, 'Mã theo Quyết định 20/2020/QĐ-TTg gồm chữ in hoa, chữ số và dấu chấm, ví dụ H33.12.')
    .nullable()
    .default(null),
  code102: z
    .string()
    .trim()
    .refine(isIdentifierCode102, 'Mã theo QCVN 102:2016/BTTTT có 13 ký tự, ví dụ 000.00.12.H33.')
    .nullable()
    .default(null),
  parentId: z.uuid().nullable().default(null),
  placeId: z.uuid().nullable().default(null),
  fields: z.array(z.enum(fieldCodes)).max(fieldCodes.length).default([]),
  aliases: z.array(oneLine().min(2).max(300)).max(20).default([]),
}

export const organizationSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    shortName: z.string().nullable(),
    kind: z.enum(organizationKinds),
    level: z.enum(organizationLevels),
    code: z.string().nullable().describe('Quyết định 20/2020/QĐ-TTg'),
    code102: z.string().nullable().describe('QCVN 102:2016/BTTTT'),
    aliases: z.array(z.string()),
    parentId: z.uuid().nullable(),
    parentName: z.string().nullable(),
    placeId: z.uuid().nullable(),
    placeName: z.string().nullable(),
    fields: z.array(z.string()).describe('Codes of fields of work'),
    hasChildren: z.boolean(),
    certainty: z.enum(certainties).describe('uncertain: shown as "cần xác nhận"'),
    note: z.string().nullable(),
    validFrom: z.iso.date().describe('Since when these terms hold'),
    validTo: z.iso.date().nullable().describe('Until when, that day not included'),
  })
  .meta({ id: 'Organization' })

/** The kinds and levels in the database are those of its check constraints, which repeat the lists above. */
export const toOrganizationAnswer = (row: DirectoryRow): z.input<typeof organizationSchema> => ({
  id: row.organizationId,
  name: row.name,
  shortName: row.shortName,
  kind: row.kind as (typeof organizationKinds)[number],
  level: row.level as (typeof organizationLevels)[number],
  code: row.code,
  code102: row.code102,
  aliases: [...row.aliases],
  parentId: row.parentId,
  parentName: row.parentName,
  placeId: row.placeId,
  placeName: row.placeName,
  fields: [...row.fields],
  hasChildren: row.hasChildren,
  certainty: row.certainty,
  note: row.note,
  validFrom: row.validFrom,
  validTo: row.validTo,
})
