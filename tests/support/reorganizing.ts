import { sql } from 'kysely'
import { reorganizations } from '../../apps/server/reorganizations.ts'
import { checkStoredStates } from '../../modules/duties/index.ts'
import { withDuties } from '../../modules/duties/testing/with-duties.ts'

import {
  type Change,
  createReorganization,
  type ReorganizationHeader,
  recordReorganization,
  type UnitTerms,
  undoReorganization,
} from '../../modules/reorganizations/index.ts'
import { newId } from '../../platform/new-id.ts'
import { openTestSpace } from './test-space.ts'

export { someEvidence, someReport } from '../../modules/duties/testing/with-duties.ts'

type Given<Kind> = Kind extends Change ? Omit<Kind, 'id' | 'certainty' | 'note'> : never

/** A change with its usual rest and an id of its own. */
export const aChange = (given: Given<Change>): Change =>
  ({ id: newId(), certainty: 'confirmed', note: null, ...given }) as Change

/** What is said of a reorganization that takes effect on a day (yyyy-mm-dd). */
export const headerOn = (effectiveOn: string, more: Partial<ReorganizationHeader> = {}): ReorganizationHeader => ({
  title: 'Sắp xếp thử',
  documentNumber: '202/2025/QH15',
  documentIssuedOn: '2025-06-12',
  documentIssuer: 'Quốc hội',
  directiveId: null,
  fileId: null,
  effectiveOn,
  note: null,
  undecided: 'wait',
  ...more,
})

/** A province with duties that can be reorganized; its clock stands before the day of the changes. */
export async function openReorganizing(options: { startsAt?: string; webFolder?: string } = {}) {
  const space = await withDuties(await openTestSpace({ startsAt: '2025-06-20T08:00:00+07:00', ...options }))
  const { services, tenantId, office, inSpace } = space

  const draft = (changes: readonly Change[], header = headerOn('2025-07-01')) =>
    createReorganization(services, office, header, changes)

  async function record(changes: readonly Change[], header = headerOn('2025-07-01')): Promise<string> {
    const id = await draft(changes, header)
    await recordReorganization(services, office, reorganizations.followers, id, null)
    return id
  }

  const work = (reorganizationId: string, direction: 'follow' | 'undo' = 'follow') =>
    reorganizations.workRun(services, { tenantId, reorganizationId, direction })

  /** Everything about duties that reorganizing and undoing may touch, for comparing before and after. */
  const everything = () =>
    inSpace(async (trx) => {
      const tables = {
        assignment: sql`select id, lead_organization_id, first_lead_organization_id, stage, completed_on, deadline_on from assignment where stage <> 'cancelled'`,
        coordinator: sql`select assignment_id, position, organization_id, mention from assignment_coordinator helped
        where not exists (select from assignment where assignment.id = helped.assignment_id and assignment.stage = 'cancelled')`,
        difficulty: sql`select id, holder_organization_id, stage from difficulty`,
        directive: sql`select id, focal_organization_id, committee_organization_id from directive`,
        version: sql`select organization_id, valid_from, valid_to, name, parent_id, fields from organization_version`,
        shown: sql`select id, name, parent_id, valid_to from organization where valid_to is distinct from valid_from`,
        post: sql`select post_id, valid_from, valid_to, organization_id, role from post_version`,
        succession: sql`select predecessor_id, successor_id, on_date from organization_succession`,
      }
      const found: Record<string, string[]> = {}
      for (const [name, statement] of Object.entries(tables))
        found[name] = (await statement.execute(trx)).rows.map((row) => JSON.stringify(row)).sort()
      return found
    })

  return {
    ...space,
    everything,
    draft,
    record,
    work,
    async undo(reorganizationId: string): Promise<void> {
      await undoReorganization(services, office, reorganizations.followers, reorganizationId, 'Ghi nhầm')
      await work(reorganizationId, 'undo')
    },
    /** The morning of a day (yyyy-mm-dd). */
    comeTo: (on: string) => space.clock.set(`${on}T08:00:00+07:00`),
    newTerms: (name: string, more: Partial<UnitTerms> = {}): UnitTerms => ({
      name,
      shortName: null,
      kind: 'department',
      level: 'province',
      code: null,
      code102: null,
      aliases: [],
      parentId: space.committeeId,
      placeId: null,
      fields: [],
      ...more,
    }),
    wrongStates: () => inSpace((trx) => checkStoredStates(trx, tenantId)),
  }
}

export type Reorganizing = Awaited<ReturnType<typeof openReorganizing>>
