import type { Actor } from '../../../modules/access/index.ts'
import {
  acceptCompletion,
  acknowledge,
  addStep,
  answerDifficulty,
  decideDifficulty,
  forwardDifficulty,
  listAssignments,
  listDifficulties,
  proposeCompletion,
  raiseDifficulty,
  reportProgress,
  returnCompletion,
} from '../../../modules/duties/index.ts'
import type { Services } from '../../../platform/services.ts'
import { type DemoAct, demoLife } from './demo-life.ts'
import { dateFrom, servicesAt } from './demo-time.ts'
import type { DemoSpace } from './seed-directory.ts'

type Place = { services: Services; now: Date; assignmentId: string; space: DemoSpace }

/** The open difficulty of an assignment, with its version. */
async function openDifficulty(
  { services, space }: Place,
  assignmentId: string,
): Promise<{ id: string; version: number }> {
  const page = await listDifficulties(services, await space.actor('lanhdao'), { limit: 100 })
  const found = page.items.find((item) => item.assignmentId === assignmentId && item.stage !== 'resolved')
  if (!found) throw new Error('demo difficulty missing')
  return found
}

async function perform(place: Place, { act, daysAgo, agency }: DemoAct): Promise<void> {
  const { services, now, assignmentId, space } = place
  const agencyActor = (): Promise<Actor> => space.actorAt(agency)
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
      const document = { documentNumber, issuer, issuedOn: dateFrom(now, -daysAgo), description: null, fileId: null }
      await proposeCompletion(services, await agencyActor(), assignmentId, { summary, evidence: [document] }, null)
      return
    }
    case 'accept':
      await acceptCompletion(
        services,
        await space.actor('vanphong'),
        assignmentId,
        { quality: act.quality, remark: null },
        null,
      )
      return
    case 'return':
      await returnCompletion(services, await space.actor('vanphong'), assignmentId, { reason: act.reason }, null)
      return
    case 'difficulty':
      await raiseDifficulty(services, await agencyActor(), assignmentId, { text: act.text, proposal: act.proposal })
      return
    case 'forward': {
      const { id } = await openDifficulty(place, assignmentId)
      await forwardDifficulty(services, await space.actor('sonoivu'), id, { proposal: act.proposal }, null)
      return
    }
    case 'answer': {
      const { id } = await openDifficulty(place, assignmentId)
      const answer = { text: act.text, documentNumber: null, documentIssuedOn: null, fileId: null }
      await answerDifficulty(services, await space.actor('sonoivu'), id, answer, null)
      return
    }
    case 'decide': {
      const { id, version } = await openDifficulty(place, assignmentId)
      const decision = {
        text: act.text,
        documentNumber: act.documentNumber,
        documentIssuedOn: dateFrom(now, -daysAgo),
        fileId: null,
      }
      await decideDifficulty(services, await space.actor('lanhdao'), id, decision, version)
    }
  }
}

/** Plays the demonstration's acts in order of time, each through the use case a person would use. */
export async function seedLife(services: Services, space: DemoSpace, directiveId: string, now: Date): Promise<void> {
  const leader = await space.actor('lanhdao')
  const page = await listAssignments(services, leader, { directiveId, part: 'all', limit: 100 })
  const idOf = new Map(page.items.map((item) => [`${item.ordinal}|${item.lead.id}`, item.id]))
  const ordered = demoLife
    .map((act, index) => ({ act, index }))
    .toSorted((a, b) => b.act.daysAgo - a.act.daysAgo || a.index - b.index)
  for (const { act, index } of ordered) {
    const assignmentId = idOf.get(`${act.duty}|${space.organizations.get(act.agency)}`)
    if (!assignmentId) throw new Error(`demo assignment missing: duty ${act.duty} of ${act.agency}`)
    await perform({ services: servicesAt(services, now, act.daysAgo, 10 + index * 3), now, assignmentId, space }, act)
  }
}
