import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import type { MovedDifficulty } from '../difficulty-answer.ts'
import { getCommittee } from '../get-committee.ts'
import { moveDifficulty } from '../move-difficulty.ts'
import { difficultyAnchor, tell } from '../notices.ts'

/** The focal agency passes the difficulty on to the People's Committee with what it proposes. */
export async function forwardDifficulty(
  services: Services,
  actor: Actor,
  difficultyId: string,
  { proposal }: { proposal: string },
  expectedVersion: number | null = null,
): Promise<MovedDifficulty> {
  const words = { text: proposal, documentNumber: null, documentIssuedOn: null, fileId: null }
  return moveDifficulty(
    services,
    actor,
    difficultyId,
    'forward',
    words,
    expectedVersion,
    async ({ trx, assignment, at }) => {
      const holderOrganizationId = await getCommittee(services, trx, actor.tenantId, assignment)
      const notice = { kind: 'difficulty_forwarded', anchor: difficultyAnchor }
      await tell(
        services,
        trx,
        actor,
        assignment,
        {
          ...notice,
          title: `Khó khăn, vướng mắc ở nhiệm vụ ${assignment.ordinal} chờ Ủy ban nhân dân quyết định`,
          to: { provinceRoles: ['committee_leader'] },
        },
        {
          ...notice,
          title: `Khó khăn, vướng mắc ở nhiệm vụ ${assignment.ordinal} đã chuyển Ủy ban nhân dân`,
          to: { agencies: [assignment.leadOrganizationId] },
        },
      )
      return { stage: 'at_committee', holderOrganizationId, heldSince: at, resolvedAt: null }
    },
  )
}
