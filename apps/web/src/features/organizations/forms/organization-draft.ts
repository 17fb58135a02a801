import type { FieldMessage } from '../../api/field-errors'
import type { AddOrganizationData, Organization } from '../../api/operations'

/** The form as typed. */
export type OrganizationDraft = {
  name: string
  shortName: string
  kind: Organization['kind'] | ''
  level: Organization['level']
  parentId: string | null
  /** One name a line. */
  aliases: string
}

export const emptyOrganization: OrganizationDraft = {
  name: '',
  shortName: '',
  kind: '',
  level: 'province',
  parentId: null,
  aliases: '',
}

export function findOrganizationErrors({ name, kind, aliases }: OrganizationDraft): FieldMessage[] {
  const errors: FieldMessage[] = []
  if (name.trim().length < 2) errors.push({ fieldId: 'co-quan-ten', message: 'Nhập tên đầy đủ của cơ quan.' })
  if (kind === '') errors.push({ fieldId: 'co-quan-loai', message: 'Chọn loại cơ quan.' })
  if (toAliases(aliases).some((alias) => alias.length < 2))
    errors.push({ fieldId: 'co-quan-ten-khac', message: 'Mỗi tên gọi khác cần ít nhất hai ký tự.' })
  return errors
}

export function toNewOrganization(draft: OrganizationDraft): AddOrganizationData['body'] {
  return {
    name: draft.name.trim(),
    shortName: draft.shortName.trim() || null,
    kind: draft.kind || 'other',
    level: draft.level,
    parentId: draft.parentId,
    aliases: toAliases(draft.aliases),
  }
}

const toAliases = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
