import { z } from 'zod'
import type { Actor } from '../../access/index.ts'
import { organizationRefSchema } from '../duty-answer.ts'
import { contributionRights } from './contribution-policy.ts'
import type { ContributionRow } from './contribution-store.ts'

export const contributionSchema = z
  .object({
    id: z.uuid(),
    version: z.number().int(),
    organization: organizationRefSchema.describe('The coordinator that is asked'),
    request: z.string().describe('What the lead asks for'),
    dueOn: z.iso.date().nullable(),
    stage: z.enum(['asked', 'given', 'dropped']),
    isLate: z.boolean().describe('Not given though its day has passed: what holds the lead up'),
    askedAt: z.iso.datetime(),
    givenAt: z.iso.datetime().nullable(),
    givenText: z.string().nullable(),
    returnCount: z.number().int(),
    may: z.object({ give: z.boolean(), return: z.boolean(), drop: z.boolean() }).meta({ id: 'ContributionMay' }),
  })
  .meta({ id: 'Contribution' })

export type ContributionAnswer = z.output<typeof contributionSchema>

/** A contribution as somebody sees it on a day; an assignment that is over asks for nothing more. */
export const toContributionAnswer = (
  row: ContributionRow,
  actor: Actor,
  assignment: { leadOrganizationId: string; isOpen: boolean },
  today: string,
): ContributionAnswer => ({
  id: row.id,
  version: row.version,
  organization: row.organization,
  request: row.request,
  dueOn: row.dueOn,
  stage: row.stage,
  isLate: row.stage === 'asked' && row.dueOn !== null && row.dueOn < today,
  askedAt: row.askedAt.toISOString(),
  givenAt: row.givenAt?.toISOString() ?? null,
  givenText: row.givenText,
  returnCount: row.returnCount,
  may: contributionRights(actor, {
    organizationId: row.organization.id,
    leadOrganizationId: assignment.leadOrganizationId,
    stage: row.stage,
    isOpen: assignment.isOpen,
  }),
})
