/** An error of the table with its facts, as one sentence for people: what is wrong, what to do, and where. */
export function describeProblem({
  title,
  details,
}: {
  title: string
  details: Readonly<Record<string, unknown>>
}): string {
  const named = details['columns']
  if (Array.isArray(named)) return `${title}: ${named.join(', ')}.`
  const where = [
    typeof details['row'] === 'number' ? `dòng ${details['row']}` : '',
    typeof details['column'] === 'number' ? `cột ${details['column']}` : '',
    typeof details['limitRows'] === 'number' ? `tối đa ${details['limitRows'].toLocaleString('vi-VN')} dòng` : '',
    typeof details['limitColumns'] === 'number' ? `tối đa ${details['limitColumns']} cột` : '',
  ].filter(Boolean)
  return where.length === 0 ? title : `${title} (${where.join(', ')})`
}
