/** What the directory's address says: ?ngay=2021-04-27&tim=so+y+te. */
export type DirectorySearch = {
  /** The day looked at (yyyy-mm-dd); today when left out. */
  ngay?: string
  /** Words looked for. */
  tim?: string
}

const isDay = (text: string): boolean => {
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(moment) && !text.startsWith('0000') && new Date(moment).toISOString().startsWith(text)
}

/** The day of an address; nothing when it says none or nonsense. */
export const parseDaySearch = (search: Record<string, unknown>): { ngay?: string } =>
  typeof search.ngay === 'string' && isDay(search.ngay) ? { ngay: search.ngay } : {}

export function parseDirectorySearch(search: Record<string, unknown>): DirectorySearch {
  const given = typeof search.tim === 'number' ? String(search.tim) : search.tim
  const tim = typeof given === 'string' ? given.trim().slice(0, 200) : ''
  return { ...parseDaySearch(search), ...(tim ? { tim } : {}) }
}

const withDay = (path: string, ngay: string | undefined): string => (ngay ? `${path}?ngay=${ngay}` : path)

/** The directory as of a day; of today without one. */
export const directoryHref = (ngay?: string): string => withDay('/co-quan', ngay)

/** An agency's page as of a day; of today without one. */
export const organizationHref = (organizationId: string, ngay?: string): string =>
  withDay(`/co-quan/${organizationId}`, ngay)
