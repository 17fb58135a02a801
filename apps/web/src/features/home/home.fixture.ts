import type { Assignment, Home, HomeBlock } from '../../api/operations'

export const block = (count: number, items: Assignment[] = []): HomeBlock => ({ count, list: {}, items })

export const anAgency = (part: Partial<NonNullable<Home['agency']>> = {}): NonNullable<Home['agency']> => ({
  overdue: block(0),
  dueToday: block(0),
  returned: block(0),
  toJudge: block(0),
  partRequests: block(0),
  awaitingAcknowledgement: block(0),
  nextSevenDays: block(0),
  periods: block(0),
  upcoming: block(0),
  openDifficulties: 0,
  contributions: [],
  unreadDirectives: [],
  ...part,
})

export const anOffice = (part: Partial<NonNullable<Home['office']>> = {}): NonNullable<Home['office']> => ({
  awaitingConfirmation: block(0),
  longestWaitDays: null,
  requests: block(0),
  escalated: block(0),
  overdue: block(0),
  draftDirectives: 0,
  drafts: [],
  ...part,
})

export const aHome = (parts: Partial<Home> = {}): Home => ({
  asOf: '2026-03-02',
  agency: null,
  office: null,
  focal: null,
  committee: null,
  mentions: [],
  ...parts,
})

type Given = Partial<Omit<Assignment, 'may' | 'state'>> & {
  may?: Partial<Assignment['may']>
  state?: Partial<Assignment['state']>
}

/** A duty as far as a line of the day looks at it. */
export const anAssignment = (id: string, { may, state, ...given }: Given = {}) =>
  ({
    id,
    ordinal: 3,
    text: `Nhiệm vụ ${id}`,
    currentWording: null,
    partText: null,
    period: null,
    shape: 'whole',
    urgency: 'normal',
    escalation: 0,
    openDifficultyCount: 0,
    lastReportAt: null,
    lead: { id: 'l', name: 'Sở Tài chính', shortName: 'Sở TC' },
    directive: { kind: 'chi_thi', number: '5', symbol: 'CT-UBND' },
    deadline: { kind: 'date', on: '2026-03-10' },
    ...given,
    may: { ...may },
    state: {
      returnCount: 0,
      extensionCount: 0,
      openContributionCount: 0,
      officeDays: null,
      daysLate: 0,
      daysLeft: 8,
      ...state,
    },
  }) as Assignment
