import type { OrganizationVersion } from '../../../api/operations'
import { fieldOfWorkName } from '../../directives/words/field-of-work-words'

/** What a version changed of the one before: 'đổi tên', 'chuyển về trực thuộc Sở Nội vụ'; '' for the first one. */
export function versionChanges(before: OrganizationVersion | undefined, version: OrganizationVersion): string {
  if (!before) return ''
  const added = version.fields.filter((field) => !before.fields.includes(field)).map(fieldOfWorkName)
  const gone = before.fields.filter((field) => !version.fields.includes(field)).map(fieldOfWorkName)
  return [
    before.name !== version.name ? `đổi tên từ ${before.name}` : '',
    before.parentId !== version.parentId ? `chuyển về trực thuộc ${version.parentName ?? 'cơ quan khác'}` : '',
    before.level !== version.level || before.kind !== version.kind ? 'đổi loại hoặc cấp' : '',
    before.code !== version.code ? 'đổi mã định danh' : '',
    before.placeId !== version.placeId ? 'đổi địa bàn' : '',
    added.length > 0 ? `nhận thêm lĩnh vực ${added.join('; ')}` : '',
    gone.length > 0 ? `thôi phụ trách lĩnh vực ${gone.join('; ')}` : '',
  ]
    .filter(Boolean)
    .join(', ')
}
