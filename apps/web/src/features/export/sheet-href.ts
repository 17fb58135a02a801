/** Where a list as it is seen can be had as a sheet: the address of its sheet with the conditions of the list. */
export function sheetHref(path: string, query: Record<string, unknown>): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
  return `${path}?${new URLSearchParams(given.map(([key, value]) => [key, String(value)]))}`
}
