import { today } from '../../platform/clock.ts'
import type { Trx } from '../../platform/db/database.ts'
import { newId } from '../../platform/new-id.ts'
import type { Services } from '../../platform/services.ts'
import { agencyRoles, findPeopleAt } from '../access/index.ts'
import { insertComments } from './comment-store.ts'
import { tellOfComments } from './tell-of-comments.ts'

/** What a sitting concluded of one assignment, in the words and the name of who wrote it down. */
export type Conclusion = {
  assignmentId: string
  leadOrganizationId: string
  writer: { personId: string; fullName: string; organizationId: string | null }
  text: string
}

/** Puts conclusions among what the parties say to each other, in the caller's transaction; the lead agencies are told first. */
export async function addConclusions(
  services: Services,
  trx: Trx,
  tenantId: string,
  conclusions: readonly Conclusion[],
  meetingTitle: string,
): Promise<void> {
  await insertComments(
    trx,
    tenantId,
    services.clock.now(),
    conclusions.map(({ assignmentId, writer: { personId, organizationId }, text }) => ({
      id: newId(),
      assignmentId,
      personId,
      organizationId,
      audience: 'parties' as const,
      text,
      mentioned: [],
    })),
  )
  const leads = [...new Set(conclusions.map(({ leadOrganizationId }) => leadOrganizationId))]
  const people = await findPeopleAt(trx, tenantId, leads, agencyRoles, today(services.clock))
  await tellOfComments(
    services,
    trx,
    tenantId,
    conclusions.map(({ assignmentId, leadOrganizationId, writer, text }) => ({
      assignmentId,
      audience: 'parties' as const,
      writer,
      text,
      first: [
        {
          kind: 'meeting_concluded',
          title: ({ ordinal }) => `Kết luận tại “${meetingTitle}” về nhiệm vụ ${ordinal}`,
          personIds: people
            .filter(({ organizationId }) => organizationId === leadOrganizationId)
            .map(({ personId }) => personId),
        },
      ],
    })),
  )
}
