import type { Actor } from '../../../modules/access/index.ts'
import {
  acceptCompletion,
  acknowledge,
  addStep,
  answerDifficulty,
  decideDifficulty,
  decideRequest,
  forwardDifficulty,
  listDifficulties,
  pauseAssignment,
  proposeCompletion,
  raiseDifficulty,
  refuseAssignment,
  reportProgress,
  requestExtension,
  returnCompletion,
} from '../../../modules/duties/index.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import { findDemoAssignments } from './demo-assignments-store.ts'
import type { DemoAct } from './demo-life.ts'
import { dateFrom, dayOf, servicesAt } from './demo-time.ts'
import type { DemoSpace } from './seed-directory.ts'

type Place = { services: Services; now: Date; assignmentId: string; leadId: string; space: DemoSpace }

/** The open difficulty of an assignment, with its version. */
async function openDifficulty(
  { services, space }: Place,
  assignmentId: string,
): Promise<{ id: string; version: number; holderId: string }> {
  const page = await listDifficulties(services, await space.actor(services, 'lanhdao'), { limit: 100 })
  const found = page.items.find((item) => item.assignmentId === assignmentId && item.stage !== 'resolved')
  if (!found) throw new Error('demo difficulty missing')
  return { ...found, holderId: found.holder.id }
}

async function perform(place: Place, { act, when }: DemoAct): Promise<void> {
  const { services, now, assignmentId, leadId, space } = place
  const agencyActor = (): Promise<Actor> => space.actorAt(services, leadId)
  const office = () => space.actor(services, 'vanphong')
  switch (act.kind) {
    case 'acknowledge':
      await acknowledge(services, await agencyActor(), assignmentId)
      return
    case 'step':
      await addStep(services, await agencyActor(), assignmentId, {
        title: act.title,
        dueOn: dateFrom(now, act.dueInDays),
      })
      return
    case 'report': {
      const { done, product = null, difficulties = null } = act
      const report = { done, product, difficulties, raiseAsDifficulty: false, fileIds: [] }
      await reportProgress(services, await agencyActor(), assignmentId, report)
      return
    }
    case 'propose': {
      const { summary, documentNumber, issuer } = act
      const document = { documentNumber, issuer, issuedOn: dayOf(now, when), description: null, fileId: null }
      await proposeCompletion(services, await agencyActor(), assignmentId, { summary, evidence: [document] }, null)
      return
    }
    case 'accept':
      await acceptCompletion(services, await office(), assignmentId, { quality: act.quality, remark: null }, null)
      return
    case 'return':
      await returnCompletion(services, await office(), assignmentId, { reason: act.reason }, null)
      return
    case 'difficulty':
      await raiseDifficulty(services, await agencyActor(), assignmentId, { text: act.text, proposal: act.proposal })
      return
    case 'forward': {
      const { id } = await openDifficulty(place, assignmentId)
      await forwardDifficulty(services, await space.actor(services, 'sonoivu'), id, { proposal: act.proposal }, null)
      return
    }
    case 'answer': {
      const { id } = await openDifficulty(place, assignmentId)
      const answer = { text: act.text, documentNumber: null, documentIssuedOn: null, fileId: null }
      await answerDifficulty(services, await space.actor(services, 'sonoivu'), id, answer, null)
      return
    }
    case 'decide': {
      const { id, version } = await openDifficulty(place, assignmentId)
      const decision = {
        text: act.text,
        documentNumber: act.documentNumber,
        documentIssuedOn: dayOf(now, when),
        fileId: null,
      }
      await decideDifficulty(services, await space.actor(services, 'lanhdao'), id, decision, version)
      return
    }
    case 'ask_extension': {
      const extension = { to: dateFrom(now, act.inDays), reason: act.reason }
      await requestExtension(services, await agencyActor(), assignmentId, extension)
      return
    }
    case 'grant_extension': {
      const decision = { decision: 'grant_extension', to: dateFrom(now, act.inDays), reason: null } as const
      await decideRequest(services, await office(), assignmentId, decision)
      return
    }
    case 'refuse':
      await refuseAssignment(services, await agencyActor(), assignmentId, {
        reason: act.reason,
        suggestedOrganizationId: null,
      })
      return
    case 'pause':
      await pauseAssignment(services, await office(), assignmentId, { reason: act.reason })
  }
}

/** Plays some of the demonstration's acts in order of time, each through the use case a person would use. */
export async function seedLife(
  services: Services,
  space: DemoSpace,
  directiveId: string,
  now: Date,
  acts: readonly DemoAct[],
): Promise<void> {
  const assignments = await inTenant(services.database, space.tenantId, (trx) =>
    findDemoAssignments(trx, space.tenantId, directiveId),
  )
  const ordered = acts
    .map((act, index) => ({ act, index }))
    .toSorted((a, b) => dayOf(now, a.act.when).localeCompare(dayOf(now, b.act.when)) || a.index - b.index)
  for (const { act, index } of ordered) {
    const firstLeadId = space.organizations.get(act.agency)
    const found = assignments.find(
      ({ ordinal, firstLeadId: first, leadName }) =>
        ordinal === act.duty && first === firstLeadId && (act.by === undefined || leadName === act.by),
    )
    if (!found) throw new Error(`demo assignment missing: duty ${act.duty} of ${act.by ?? act.agency}`)
    const at = servicesAt(services, now, act.when, 10 + index * 3)
    await perform({ services: at, now, assignmentId: found.id, leadId: found.leadId, space }, act)
  }
}
