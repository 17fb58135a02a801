import { editDraftDuty, issueDirective, pasteDirective, showReview } from '../../../modules/directives/index.ts'
import { toOfficialText } from '../../../modules/reports/index.ts'
import { sampleDispatch, sampleDroughtDirective } from '../../../packs/an-toan-khu/index.ts'
import type { Services } from '../../../platform/services.ts'
import { dispatchAgencies } from './demo-directory.ts'
import { demoDeadlines } from './demo-life.ts'
import { dateFrom, servicesAt } from './demo-time.ts'
import type { DemoSpace } from './seed-directory.ts'

/** The dispatch is dated 27/4/2021; the office issues it a week later. */
const issuedOn = '2021-05-04'

function deadlineOf(now: Date, ordinal: number) {
  const days = demoDeadlines[ordinal]
  if (days === 'quarterly') return { kind: 'recurrence', recurrence: 'quarterly', words: null } as const
  if (typeof days === 'string') return { kind: 'date', on: days, words: null } as const
  if (typeof days !== 'number') return { kind: 'none', words: null } as const
  return { kind: 'date', on: dateFrom(now, days), words: null } as const
}

/** Reads, reviews and issues the sample dispatch in the demonstration's past; answers its id. */
export async function seedIssuedDirective(services: Services, space: DemoSpace, now: Date): Promise<string> {
  const past = servicesAt(services, now, issuedOn)
  const office = await space.actor(past, 'vanphong')
  const directiveId = await pasteDirective(past, office, {
    text: toOfficialText(sampleDispatch),
    name: 'cong-van-mau.txt',
  })
  const departmentIds = dispatchAgencies.map(({ name }) => space.organizations.get(name) ?? '')
  const { draftDuties } = await showReview(past, office, directiveId)
  for (const [index, duty] of draftDuties.entries()) {
    const leads = duty.leads.map(({ mention, organizationIds, collective }) => ({
      mention,
      organizationIds: collective ? departmentIds : organizationIds,
      collective,
    }))
    const key = { directiveId, draftDutyId: duty.id }
    await editDraftDuty(past, office, key, duty.version, { leads, deadline: deadlineOf(now, index + 1) })
  }
  const { version } = await showReview(past, office, directiveId)
  await issueDirective(past, office, directiveId, { reviewedWholeText: true, version })
  return directiveId
}

/** Leaves a second, newer directive under review. */
export async function seedDraftDirective(services: Services, space: DemoSpace, now: Date): Promise<void> {
  const yesterday = servicesAt(services, now, 1)
  await pasteDirective(yesterday, await space.actor(yesterday, 'vanphong2'), {
    text: toOfficialText(sampleDroughtDirective),
    name: 'chi-thi-mau.txt',
  })
}
