import type { Urgency } from '../../duties/index.ts'

/** How words that are no document become duties. */
export type TypedOrigin = 'meeting_conclusion' | 'leader_remark' | 'template'

export type TypedDeadline = {
  kind: 'date' | 'recurrence' | 'none'
  /** yyyy-mm-dd */
  on: string | null
  recurrence: 'weekly' | 'monthly' | 'quarterly' | 'half_yearly' | 'yearly' | null
  /** day of the period, such as 20 in "trước ngày 20 hằng tháng" */
  day: number | null
}

export type TypedDuty = {
  text: string
  leadOrganizationIds: readonly string[]
  coordinatorOrganizationIds: readonly string[]
  product: string | null
  deadline: TypedDeadline
}

/** Words entered directly: who said them on which day (yyyy-mm-dd), and the duties in them. */
export type TypedDirective = {
  origin: TypedOrigin
  title: string
  saidOn: string
  leaderPersonId: string | null
  number: string | null
  symbol: string | null
  fileId: string | null
  urgency: Urgency
  field: string | null
  duties: readonly TypedDuty[]
}
