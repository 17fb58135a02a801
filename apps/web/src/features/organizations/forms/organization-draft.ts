import type { FieldMessage } from '../../../api/field-errors'
import type { AddOrganizationData, Organization } from '../../../api/operations'
import type { FieldOfWork } from '../../directives/words/field-of-work-words'

/** The terms of an agency as typed. */
export type OrganizationDraft = {
  name: string
  shortName: string
  kind: Organization['kind'] | ''
  level: Organization['level']
  code: string
  code102: string
  parentId: string | null
  placeId: string | null
  fields: FieldOfWork[]
  /** One name a line. */
  aliases: string
}

export const emptyOrganization: OrganizationDraft = {
  name: '',
  shortName: '',
  kind: '',
  level: 'province',
  code: '',
  code102: '',
  parentId: null,
  placeId: null,
  fields: [],
  aliases: '',
}

/** Which input stands for which name of the body. */
export const organizationFieldIds = {
  name: 'co-quan-ten',
  shortName: 'co-quan-viet-tat',
  kind: 'co-quan-loai',
  level: 'co-quan-cap',
  code: 'co-quan-ma',
  code102: 'co-quan-ma-cu',
  parentId: 'co-quan-truc-thuoc',
  placeId: 'co-quan-dia-ban',
  fields: 'co-quan-linh-vuc',
  aliases: 'co-quan-ten-khac',
} as const

export function findOrganizationErrors({ name, kind, aliases }: OrganizationDraft): FieldMessage[] {
  const ids = organizationFieldIds
  const errors: FieldMessage[] = []
  if (name.trim().length < 2) errors.push({ fieldId: ids.name, message: 'Nhập tên đầy đủ của cơ quan.' })
  if (kind === '') errors.push({ fieldId: ids.kind, message: 'Chọn loại cơ quan.' })
  if (toAliases(aliases).some((alias) => alias.length < 2))
    errors.push({ fieldId: ids.aliases, message: 'Mỗi tên gọi khác cần ít nhất hai ký tự.' })
  return errors
}

/** The draft as the server takes it. */
export const toTerms = (draft: OrganizationDraft) =>
  ({
    name: draft.name.trim(),
    shortName: draft.shortName.trim() || null,
    kind: draft.kind || ('other' as const),
    level: draft.level,
    code: draft.code.trim() || null,
    code102: draft.code102.trim() || null,
    parentId: draft.parentId,
    placeId: draft.placeId,
    fields: draft.fields,
    aliases: toAliases(draft.aliases),
  }) satisfies AddOrganizationData['body']

/** An agency's terms as a draft to be corrected. */
export const toDraft = (terms: Organization): OrganizationDraft => ({
  name: terms.name,
  shortName: terms.shortName ?? '',
  kind: terms.kind,
  level: terms.level,
  code: terms.code ?? '',
  code102: terms.code102 ?? '',
  parentId: terms.parentId,
  placeId: terms.placeId,
  fields: terms.fields as FieldOfWork[],
  aliases: terms.aliases.join('\n'),
})

const toAliases = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
