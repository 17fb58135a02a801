import { z } from 'zod'
import { type Actor, holdsRole, organizationsWithRole } from '../access/index.ts'
import { type DifficultyStage, visibleOrganizations } from './duty-policy.ts'

const stageFilter = z.enum(['open', 'at_focal_agency', 'at_committee', 'resolved', 'all'])

/** What a list of difficulties can be narrowed to. */
export const difficultyListQuery = {
  stage: stageFilter.optional().describe('Default: open, that is at the focal agency or at the committee'),
  holder: z
    .literal('mine')
    .optional()
    .describe('Only those the caller must move: at their agency, or at the committee for its leaders'),
  directiveId: z.uuid().optional(),
}

export const difficultyListQuerySchema = z.object(difficultyListQuery).meta({ id: 'DifficultyListQuery' })
export type DifficultyListQuery = z.output<typeof difficultyListQuerySchema>

const stagesOf: Record<z.output<typeof stageFilter>, readonly DifficultyStage[]> = {
  open: ['at_focal_agency', 'at_committee'],
  at_focal_agency: ['at_focal_agency'],
  at_committee: ['at_committee'],
  resolved: ['resolved'],
  all: ['at_focal_agency', 'at_committee', 'resolved'],
}

/** What the store is asked for: the caller's bounds and the caller's wish. */
export type DifficultyFilter = {
  tenantId: string
  /** Only on assignments these organizations take part in; null for the whole province. */
  visibleTo: string[] | null
  stages: readonly DifficultyStage[]
  /** Held at the focal stage by one of these, or waiting for the committee. */
  mine: { organizationIds: string[]; committee: boolean } | null
  directiveId: string | null
}

export const toDifficultyFilter = (actor: Actor, query: DifficultyListQuery): DifficultyFilter => ({
  tenantId: actor.tenantId,
  visibleTo: visibleOrganizations(actor),
  stages: stagesOf[query.stage ?? 'open'],
  mine:
    query.holder === 'mine'
      ? {
          organizationIds: organizationsWithRole(actor, 'focal_point', 'agency_leader'),
          committee: holdsRole(actor, 'committee_leader'),
        }
      : null,
  directiveId: query.directiveId ?? null,
})
