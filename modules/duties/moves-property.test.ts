import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { DomainError } from '../../platform/errors.ts'
import { openTestSpace } from '../../tests/support/test-space.ts'
import type { Actor } from '../access/index.ts'
import { acceptCompletion } from './accept-completion/accept-completion.ts'
import { acknowledge } from './acknowledge/acknowledge.ts'
import { checkStoredStates } from './check-stored-states/check-stored-states.ts'
import { decideRequest } from './decide-request/decide-request.ts'
import { extendDeadline } from './extend-deadline/extend-deadline.ts'
import { listAssignments } from './list-assignments/list-assignments.ts'
import { pauseAssignment } from './pause-assignment/pause-assignment.ts'
import { proposeCompletion } from './propose-completion/propose-completion.ts'
import { reassign } from './reassign/reassign.ts'
import { recallAssignment } from './recall-assignment/recall-assignment.ts'
import { refuseAssignment } from './refuse-assignment/refuse-assignment.ts'
import { reopenAssignment } from './reopen-assignment/reopen-assignment.ts'
import { reportProgress } from './report-progress/report-progress.ts'
import { requestExtension } from './request-extension/request-extension.ts'
import { resumeAssignment } from './resume-assignment/resume-assignment.ts'
import { returnCompletion } from './return-completion/return-completion.ts'
import { showAssignment } from './show-assignment/show-assignment.ts'
import { findAudited } from './testing/duty-test-store.ts'
import { someEvidence, someReport, withDuties } from './testing/with-duties.ts'
import { withdrawProposal } from './withdraw-proposal/withdraw-proposal.ts'
import { withdrawRequest } from './withdraw-request/withdraw-request.ts'

const open = async () => withDuties(await openTestSpace({ startsAt: '2026-03-02T08:00:00+07:00' }))
let space: Awaited<ReturnType<typeof open>>
let leader: Actor
const agencies = ['Sở Tài chính', 'Sở Y tế', 'Sở Xây dựng'] as const
const people = new Map<string, { actor: Actor; organizationId: string }>()
beforeAll(async () => {
  space = await open()
  leader = await space.actor('committee_leader')
  for (const name of agencies)
    people.set(name, {
      actor: await space.actor('agency_leader', name),
      organizationId: await space.organization(name),
    })
})
afterAll(() => space.close())

const reason = 'Theo yêu cầu công việc'
const firstDeadline = '2026-03-31'

/** Days later than the one before, so that extensions are often possible. */
const dayOf = (step: number) => new Date(Date.UTC(2026, 3, 1 + step * 9)).toISOString().slice(0, 10)

type Step = { move: string; agency: (typeof agencies)[number]; day: number }

function play(id: string, { move, agency, day }: Step): Promise<unknown> {
  const { services, office } = space
  const { actor, organizationId } = people.get(agency) ?? { actor: office, organizationId: '' }
  const to = dayOf(day)
  const moves: Record<string, () => Promise<unknown>> = {
    acknowledge: () => acknowledge(services, actor, id),
    report: () => reportProgress(services, actor, id, someReport),
    propose: () => proposeCompletion(services, actor, id, { summary: 'Xong', evidence: someEvidence }),
    withdrawProposal: () => withdrawProposal(services, actor, id, { reason }),
    accept: () => acceptCompletion(services, office, id, { quality: 'good', remark: null }),
    return: () => returnCompletion(services, office, id, { reason }),
    askExtension: () => requestExtension(services, actor, id, { to, reason }),
    grant: () => decideRequest(services, leader, id, { decision: 'grant_extension', to, reason: null }),
    decline: () => decideRequest(services, leader, id, { decision: 'decline', reason }),
    refuse: () => refuseAssignment(services, actor, id, { reason, suggestedOrganizationId: null }),
    giveAway: () => decideRequest(services, leader, id, { decision: 'give_to_another', organizationId, reason: null }),
    withdrawRequest: () => withdrawRequest(services, actor, id),
    extend: () => extendDeadline(services, office, id, { to, reason }),
    reassign: () => reassign(services, office, id, { organizationId, reason }),
    pause: () => pauseAssignment(services, office, id, { reason }),
    resume: () => resumeAssignment(services, office, id, { to, reason: null }),
    recall: () => recallAssignment(services, office, id, { reason }),
    reopen: () => reopenAssignment(services, office, id, { reason }),
  }
  return (moves[move] ?? Promise.reject)()
}

const moveNames = [
  'acknowledge',
  'report',
  'propose',
  'withdrawProposal',
  'accept',
  'return',
  'askExtension',
  'grant',
  'decline',
  'refuse',
  'giveAway',
  'withdrawRequest',
  'extend',
  'reassign',
  'pause',
  'resume',
  'recall',
  'reopen',
]
const anySteps = fc.array(
  fc.record({
    move: fc.constantFrom(...moveNames),
    agency: fc.constantFrom(...agencies),
    day: fc.integer({ min: 0, max: 12 }),
  }),
  { minLength: 4, maxLength: 14 },
)

it('any sequence of moves keeps the first deadline, the ledger and the counts', { timeout: 120_000 }, async () => {
  let movesDone = 0
  await fc.assert(
    fc.asyncProperty(anySteps, async (steps) => {
      space.clock.set('2026-03-02T10:00:00+07:00')
      const { directiveId, assignments } = await space.assign([{ due: firstDeadline }])
      const id = assignments[0]?.id ?? ''
      let done = 0
      for (const step of steps)
        try {
          await play(id, step)
          done += 1
        } catch (error) {
          // Refused by role, stage or rule: what it left must be nothing.
          if (!(error instanceof DomainError)) throw error
        }
      movesDone += done
      const shown = await showAssignment(space.services, space.office, id)
      const granted = shown.timeline.filter(({ kind }) => kind === 'extension_granted')
      const leads = shown.timeline.filter(({ kind }) => kind === 'lead_changed')
      expect(shown.deadlineHistory[0]).toMatchObject({ on: firstDeadline, ground: 'directive' })
      expect(shown.deadlineHistory.at(-1)).toMatchObject({ on: shown.deadline.on, until: null })
      expect(shown.state.extensionCount).toBe(granted.length)
      expect(granted.length).toBeLessThanOrEqual(2)
      expect(shown.lead.id).toBe(leads.at(-1)?.details.to ?? people.get('Sở Tài chính')?.organizationId)
      const audited = await space.inSpace((trx) => findAudited(trx, space.tenantId, id))
      // A move twice the same that changes nothing (acknowledging again) leaves no trace in either.
      expect(audited.length).toBeLessThanOrEqual(done)
      const moved = shown.timeline.filter(
        ({ kind, details }) => kind !== 'assigned' && !details.implied && !details.isResumption,
      )
      expect(audited).toHaveLength(moved.length)
      const counted = await listAssignments(space.services, space.office, { directiveId, limit: 10 })
      expect(counted.items).toHaveLength(shown.state.class === null ? 0 : 1)
      expect(await space.inSpace((trx) => checkStoredStates(trx, space.tenantId))).toEqual([])
    }),
    { numRuns: 25 },
  )
  // The generator reaches moves that are done, not only refusals.
  expect(movesDone).toBeGreaterThan(25)
})
