import type { DutyConfidence, DutyRole, Recurrence, RelativeDeadline, Span } from './directive-reading.ts'

/** An agency phrase of the text and the organizations of the directory it stands for; none yet means unresolved. */
export type DraftParty = { mention: string; organizationIds: string[]; collective: boolean }

/** How a date follows from counted days; `fromDate` (yyyy-mm-dd) is null while the day counted from is not known. */
export type DeadlineReckoning = RelativeDeadline & { fromDate: string | null }

/** `unstated`: the text names none ("không nêu"); `none`: the reviewer says there is none. `on` is yyyy-mm-dd. */
export type DraftDeadline = {
  kind: 'unstated' | 'date' | 'recurrence' | 'none'
  on: string | null
  recurrence: Recurrence | null
  words: string | null
  /** day of the period on which a recurring duty is due; null when not named */
  day: number | null
  /** set while the date was reckoned from the words, not written in them nor chosen by a person */
  reckoning: DeadlineReckoning | null
}

/** What a reviewer may change of a duty under review. */
export type DraftDutyContent = {
  text: string
  /** offsets into the source text, in reading order */
  sourceSpans: Span[]
  section: string | null
  role: DutyRole
  product: string | null
  deadline: DraftDeadline
  leads: DraftParty[]
  coordinators: DraftParty[]
  confidence: DutyConfidence
}

type DraftOrigin = 'read' | 'added' | 'split' | 'merged'

/** A duty while its directive is under review. */
export type DraftDuty = DraftDutyContent & {
  id: string
  version: number
  position: number
  origin: DraftOrigin
  removedAt: Date | null
  removedReason: string | null
}

/** A new duty, not yet stored. */
export type NewDraftDuty = DraftDutyContent & { position: number; origin: DraftOrigin }

export const noDeadline: DraftDeadline = {
  kind: 'unstated',
  on: null,
  recurrence: null,
  words: null,
  day: null,
  reckoning: null,
}

/** In the draft, not removed from it. */
export const isLive = (duty: Pick<DraftDuty, 'removedAt'>): boolean => duty.removedAt === null

/** Grows with every edit of the header or of any duty, so that nobody issues what they have not seen. */
export const reviewVersion = (headerVersion: number, duties: readonly Pick<DraftDuty, 'version'>[]): number =>
  duties.reduce((sum, { version }) => sum + version, headerVersion)
