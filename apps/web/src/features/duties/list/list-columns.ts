/** Columns of the work list besides the duty itself, in the order they are read. */
export const listColumns = {
  state: { slug: 'trang-thai', words: 'Trạng thái' },
  who: { slug: 'chu-tri', words: 'Chủ trì' },
  directive: { slug: 'van-ban', words: 'Văn bản giao' },
  field: { slug: 'linh-vuc', words: 'Lĩnh vực' },
  until: { slug: 'thoi-han', words: 'Thời hạn' },
  howFar: { slug: 'den-dau', words: 'Đến đâu' },
} as const
export type ListColumn = keyof typeof listColumns

export const allColumns = Object.keys(listColumns) as ListColumn[]
export const usualColumns: readonly ListColumn[] = ['state', 'who', 'until', 'howFar']

const separator = '.'

/** 'trang-thai.thoi-han' as in the address; null when it names no column at all. */
export function columnsOfSlug(slug: string | null | undefined): ListColumn[] | null {
  if (!slug) return null
  const named = slug.split(separator)
  const columns = allColumns.filter((column) => named.includes(listColumns[column].slug))
  return columns.length > 0 ? columns : null
}

export const slugOfColumns = (columns: readonly ListColumn[]): string =>
  allColumns
    .filter((column) => columns.includes(column))
    .map((column) => listColumns[column].slug)
    .join(separator)
