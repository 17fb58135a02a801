import type { Organization } from '../../api/operations'
import type { DataColumn } from '../../ui/data/data-column'
import { organizationKindWords } from '../directives/words/organization-words'

/** Name, what it is called, what it is, under whom. */
export function organizationColumns(all: readonly Organization[]): DataColumn<Organization>[] {
  const names = new Map(all.map(({ id, name }) => [id, name]))
  return [
    { key: 'name', header: 'Tên cơ quan', primary: true, cell: ({ name }) => name },
    { key: 'short', header: 'Viết tắt', width: '11rem', cell: ({ shortName }) => shortName ?? '' },
    { key: 'kind', header: 'Loại', width: '12rem', cell: ({ kind }) => organizationKindWords[kind] },
    {
      key: 'parent',
      header: 'Trực thuộc',
      width: '18rem',
      cell: ({ parentId }) => (parentId ? (names.get(parentId) ?? 'cơ quan đã đổi tên') : ''),
    },
  ]
}
