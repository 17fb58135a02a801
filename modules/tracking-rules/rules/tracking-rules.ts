/** Độ khẩn (Nghị định 30/2020/NĐ-CP): thường, khẩn, thượng khẩn, hỏa tốc. */
export type Urgency = 'normal' | 'urgent' | 'very_urgent' | 'flash'

/** Who decides an extension when the duty was not given on by its lead. */
export type Approver = 'office' | 'committee_leader'

/** How a space tracks its duties (quy chế theo dõi, đôn đốc), each rule whole, with defaults where nothing was set. */
export type TrackingRules = {
  /** calendar days before the deadline on which those who do it are reminded, most first; 0: on the day itself */
  reminderDaysAhead: Record<Urgency, number[]>
  /** working days between two reminders of overdue work; the first comes on the first working day late */
  overdueEveryDays: number
  /** working days late from which the head of the agency, the office and the People's Committee are told */
  escalation: { agencyHead: number; office: number; committee: number }
  /** by what number windows, thresholds and waits are divided for urgent work, never below one day */
  urgencyDivisors: Record<Exclude<Urgency, 'normal'>, number>
  /** calendar days without acknowledgement or report after which open work is chased */
  inactivityDays: number
  /** working days after which the office is reminded of what it has to confirm or decide */
  officeWaitDays: number
  /** "HH:mm" in Vietnam: when the morning digest goes out; the round of chasing goes before it */
  digestTime: string
  /** how often one duty's deadline may be put off, and who decides the first time and afterwards */
  extensions: { most: number; approver: { first: Approver; further: Approver } }
  /** day of the month on which figures close, by type of report; 31: the last day of the month */
  closingDays: Record<'month' | 'quarter' | 'half_year' | 'nine_months' | 'year', number>
  /** smallest number of duties of each band within which agencies are ranked against each other */
  loadBands: number[]
  /** how a chasing letter is headed and signed; empty signerName leaves room for the name */
  chasingLetter: {
    symbol: string
    place: string
    signerLines: string[]
    signerName: string
    recipients: string[]
    replyWorkingDays: number
  }
}

export type TrackingRuleKey = keyof TrackingRules
