import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Actor, type Role, roles } from '../access/index.ts'
import {
  type AmendmentAction,
  type AssignmentAction,
  amendmentActions,
  amendmentFits,
  assignmentActions,
  assignmentRights,
  type DifficultyAction,
  type DifficultyStage,
  difficultyRights,
  fitsRequest,
  fitsStage,
  isAllowed,
  isAllowedOnDifficulty,
  mayAmend,
  maySeeAssignment,
} from './duty-policy.ts'
import { type Stage, stages } from './rules/duty-event.ts'

const places = ['lead', 'coordinator', 'focal', 'elsewhere'] as const
type Place = (typeof places)[number]

const actorWith = (...postings: { role: Role; at: Place }[]): Actor => ({
  tenantId: 'tenant',
  tenantName: 'Tỉnh Sông Trà',
  isDemo: true,
  personId: 'person',
  fullName: 'Người Thử',
  email: 'nguoithu@example.vn',
  postings: postings.map(({ role, at }) => ({ role, organizationId: at, organizationName: at, title: null })),
  predecessorOrganizationIds: [],
})

const parties = {
  leadOrganizationId: 'lead',
  coordinatorOrganizationIds: ['coordinator'],
  focalOrganizationId: 'focal',
  parentLeadOrganizationId: null,
  openRequest: null,
  requestApprover: null,
}
const untouched = { ...parties, actorDidTheWork: false }

const work = ['acknowledge', 'changeSteps', 'reportProgress', 'raiseDifficulty', 'askContribution']
const all = [
  ...work,
  'proposeCompletion',
  'withdrawProposal',
  'requestExtension',
  'refuse',
  'withdrawRequest',
  'giveParts',
]
const judge = ['accept', 'return', 'decideRequest', 'extend', 'reassign', 'pause', 'resume', 'recall', 'reopen']

/** role × place: sees it, and which actions the role allows. */
const table: [Role, Place, sees: boolean, allowed: string[]][] = [
  ['office', 'elsewhere', true, judge],
  ['office', 'lead', true, judge],
  ['committee_leader', 'elsewhere', true, ['decideRequest']],
  ['committee_leader', 'lead', true, ['decideRequest']],
  ['viewer', 'elsewhere', true, []],
  ['viewer', 'lead', true, []],
  ['administrator', 'elsewhere', true, []],
  ['administrator', 'lead', true, []],
  ['agency_leader', 'lead', true, all],
  ['agency_leader', 'coordinator', true, []],
  ['agency_leader', 'focal', true, []],
  ['agency_leader', 'elsewhere', false, []],
  ['specialist', 'lead', true, all],
  ['specialist', 'coordinator', true, []],
  ['specialist', 'focal', true, []],
  ['specialist', 'elsewhere', false, []],
  ['focal_point', 'lead', true, work],
  ['focal_point', 'coordinator', true, []],
  ['focal_point', 'focal', true, []],
  ['focal_point', 'elsewhere', false, []],
]

describe('role × action × scope', () => {
  it.each(table)('%s at %s: sees %s, may %j', (role, at, sees, allowed) => {
    const actor = actorWith({ role, at })
    expect(maySeeAssignment(actor, parties)).toBe(sees)
    expect(assignmentActions.filter((action) => isAllowed(actor, action, untouched)).toSorted()).toEqual(
      allowed.toSorted(),
    )
  })

  it('covers every role', () => {
    expect(new Set(table.map(([role]) => role))).toEqual(new Set(roles))
  })

  it.each([
    ['who did some of the work', actorWith({ role: 'office', at: 'elsewhere' }), true],
    [
      'who also works for the lead',
      actorWith({ role: 'office', at: 'elsewhere' }, { role: 'specialist', at: 'lead' }),
      false,
    ],
    [
      'who also leads the lead',
      actorWith({ role: 'office', at: 'elsewhere' }, { role: 'agency_leader', at: 'lead' }),
      false,
    ],
  ])('somebody of the office %s neither accepts nor returns', (_who, actor, actorDidTheWork) => {
    expect(isAllowed(actor, 'accept', { ...parties, actorDidTheWork })).toBe(false)
    expect(isAllowed(actor, 'return', { ...parties, actorDidTheWork })).toBe(false)
  })

  it('somebody of the office who also works for a coordinator may judge', () => {
    const actor = actorWith({ role: 'office', at: 'elsewhere' }, { role: 'specialist', at: 'coordinator' })
    expect(isAllowed(actor, 'accept', untouched)).toBe(true)
  })
})

describe('what an amending directive changes', () => {
  it.each(roles)('only the office carries it out: %s', (role) => {
    for (const at of places) expect(mayAmend(actorWith({ role, at }))).toBe(role === 'office')
  })

  it.each<[Stage, AmendmentAction[]]>([
    ['awaiting_acknowledgement', ['changeDeadline', 'changeWording', 'changeLead', 'cancel']],
    ['in_progress', ['changeDeadline', 'changeWording', 'changeLead', 'cancel']],
    ['awaiting_confirmation', ['changeDeadline', 'changeWording', 'cancel']],
    ['paused', ['changeDeadline', 'changeWording', 'cancel']],
    ['completed', []],
    ['cancelled', []],
    ['recalled', []],
  ])('at stage %s: %j', (stage, actions) => {
    expect(amendmentActions.filter((action) => amendmentFits(action, stage))).toEqual(actions)
  })

  it('an agency that led it before still reads it and does nothing more', () => {
    const before = { ...parties, pastLeadOrganizationIds: ['elsewhere'] }
    for (const role of ['agency_leader', 'specialist', 'focal_point'] as const) {
      const actor = actorWith({ role, at: 'elsewhere' })
      expect(maySeeAssignment(actor, parties)).toBe(false)
      expect(maySeeAssignment(actor, before)).toBe(true)
      for (const stage of stages)
        expect(Object.values(assignmentRights(actor, { ...before, stage, actorDidTheWork: true }))).not.toContain(true)
    }
  })
})

const anyPostings = fc.array(fc.record({ role: fc.constantFrom(...roles), at: fc.constantFrom(...places) }), {
  maxLength: 4,
})

/** The rule in plain words, written apart from the policy. */
function plainly(postings: { role: Role; at: Place }[], action: AssignmentAction, didWork: boolean): boolean {
  const agency = (role: Role) => role === 'agency_leader' || role === 'specialist' || role === 'focal_point'
  const atLead = postings.filter(({ role, at }) => at === 'lead' && agency(role))
  const proposes = atLead.some(({ role }) => role !== 'focal_point')
  const isOffice = postings.some(({ role }) => role === 'office')
  const isCommittee = postings.some(({ role }) => role === 'committee_leader')
  const isFree = !didWork && atLead.length === 0
  if (action === 'accept' || action === 'return' || action === 'extend') return isOffice && isFree
  if (action === 'decideRequest') return (isOffice || isCommittee) && isFree
  if (['reassign', 'pause', 'resume', 'recall', 'reopen'].includes(action)) return isOffice
  if (['acknowledge', 'changeSteps', 'reportProgress', 'raiseDifficulty', 'askContribution'].includes(action))
    return atLead.length > 0
  return proposes
}

describe('whoever they are', () => {
  it('rights are what the plain statement says', () => {
    fc.assert(
      fc.property(anyPostings, fc.constantFrom(...stages), fc.boolean(), (postings, stage, actorDidTheWork) => {
        const facts = { ...parties, actorDidTheWork }
        const rights = assignmentRights(actorWith(...postings), { ...facts, stage })
        for (const action of assignmentActions)
          expect(rights[action], action).toBe(
            fitsStage(action, stage) && fitsRequest(action, facts) && plainly(postings, action, actorDidTheWork),
          )
      }),
    )
  })

  it('nobody may do what they may not see', () => {
    fc.assert(
      fc.property(anyPostings, fc.constantFrom(...stages), (postings, stage) => {
        const actor = actorWith(...postings)
        const may = Object.values(assignmentRights(actor, { ...untouched, stage })).some(Boolean)
        expect(!may || maySeeAssignment(actor, parties)).toBe(true)
      }),
    )
  })

  it('nobody both does the work and judges it', () => {
    fc.assert(
      fc.property(anyPostings, (postings) => {
        const actor = actorWith(...postings)
        expect(isAllowed(actor, 'proposeCompletion', untouched) && isAllowed(actor, 'accept', untouched)).toBe(false)
      }),
    )
  })
})

describe('difficulties: role × action × place', () => {
  const atFocal = { stage: 'at_focal_agency' as const, holderOrganizationId: 'focal' }
  it.each<[Role, Place, DifficultyAction[]]>([
    ['focal_point', 'focal', ['answer', 'forward']],
    ['agency_leader', 'focal', ['answer', 'forward']],
    ['specialist', 'focal', []],
    ['focal_point', 'lead', []],
    ['agency_leader', 'lead', []],
    ['office', 'elsewhere', []],
    ['office', 'focal', []],
    ['committee_leader', 'elsewhere', ['decide']],
    ['administrator', 'focal', []],
    ['viewer', 'focal', []],
  ])('%s at %s: %j', (role, at, actions) => {
    const actor = actorWith({ role, at })
    const allowed = (['answer', 'forward', 'decide'] as const).filter((action) =>
      isAllowedOnDifficulty(actor, action, atFocal),
    )
    expect(allowed).toEqual(actions)
  })

  it.each<[DifficultyStage, DifficultyAction[]]>([
    ['at_focal_agency', ['answer', 'forward']],
    ['at_committee', ['decide']],
    ['resolved', []],
  ])('at %s even somebody with every role can only %j', (stage, actions) => {
    const actor = actorWith({ role: 'focal_point', at: 'focal' }, { role: 'committee_leader', at: 'elsewhere' })
    const rights = difficultyRights(actor, { stage, holderOrganizationId: 'focal' })
    expect(
      Object.entries(rights)
        .filter(([, may]) => may)
        .map(([action]) => action),
    ).toEqual(actions)
  })
})
