import type { GroupTelling, ScopedTelling, Telling, TellingOfDay } from '../../indicators/indicator-queries'

export const programmesHref = '/chuong-trinh'

export const programmeHref = (programme: string): string => `${programmesHref}/${programme}`
export const indicatorHref = (programme: string, indicator: string): string =>
  `${programmeHref(programme)}/chi-tieu/${indicator}`
export const differencesHref = (programme: string): string => `${programmeHref(programme)}/chenh-lech`
export const reportsHref = (programme: string): string => `${programmeHref(programme)}/bao-cao`
export const scoresHref = (programme: string): string => `${programmeHref(programme)}/diem`

/** The spreadsheet of a picture, `path` being that of the picture below the programme. */
export const sheetHref = (
  programme: string,
  path: string,
  query: Telling | ScopedTelling | TellingOfDay | GroupTelling,
): string => `/api/programmes/${programme}/${path}/sheet?${new URLSearchParams(query)}`
