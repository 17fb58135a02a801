import type { Trx } from '../../../platform/db/database.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor, Role } from '../../access/index.ts'
import { amendDuty, type DutyChange } from '../amend-duty/amend-duty.ts'
import { assignDuties, type DutyToAssign } from '../assign-duties/assign-duties.ts'
import { findAssignmentIds, findDutyOfAssignment, insertIssuedDirective, testSourceText } from './duty-test-store.ts'

type Given = Partial<Omit<DutyToAssign, 'leads' | 'coordinators'>> & {
  leads?: string[]
  coordinators?: string[]
  due?: string | null
}

type Space = {
  services: Services
  tenantId: string
  committeeId: string
  organization(name: string): Promise<string>
  actor(role: Role, organizationName?: string): Promise<Actor>
}

/** Adds to a test space an office, and a way to have duties assigned as if a directive had just been issued. */
export async function withDuties<Opened extends Space>(space: Opened) {
  const { services, tenantId } = space
  const office = await space.actor('office')
  let directives = 0
  const inSpace = <Answer>(work: (trx: Trx) => Promise<Answer>) => inTenant(services.database, tenantId, work)

  /** Assigns duties of one new directive; answers the assignments in order of ordinal. */
  async function assign(duties: Given[], options: { focal?: string | null; committee?: string | null } = {}) {
    const directiveId = newId()
    directives += 1
    const focalOrganizationId = options.focal === null ? null : await space.organization(options.focal ?? 'Sở Nội vụ')
    const committeeOrganizationId = options.committee === null ? null : space.committeeId
    const prepared: DutyToAssign[] = []
    for (const [index, { leads = ['Sở Tài chính'], coordinators = [], due, ...duty }] of duties.entries())
      prepared.push({
        id: newId(),
        ordinal: index + 1,
        text: `Chủ trì rà soát, báo cáo kết quả nhiệm vụ ${index + 1}`,
        sourceSpans: [{ start: 0, end: testSourceText.indexOf('.') }],
        section: null,
        role: 'lead',
        product: 'Báo cáo kết quả',
        deadlineWords: null,
        deadline: { kind: due ? 'date' : 'none', on: due ?? null, recurrence: null },
        ...duty,
        leads: await Promise.all(leads.map((name) => space.organization(name))),
        coordinators: await Promise.all(
          coordinators.map(async (name) => ({ organizationId: await space.organization(name), mention: name })),
        ),
      })
    return inSpace(async (trx) => {
      await insertIssuedDirective(trx, {
        tenantId,
        id: directiveId,
        number: String(directives),
        personId: office.personId,
        focalOrganizationId,
        committeeOrganizationId,
      })
      const { assignmentCount } = await assignDuties(services, trx, office, { directiveId, duties: prepared })
      return { directiveId, assignmentCount, assignments: await findAssignmentIds(trx, tenantId, directiveId) }
    })
  }

  /** One assignment with a deadline; answers its id. */
  async function assignOne(
    due: string | null,
    given: Given = {},
    options?: Parameters<typeof assign>[1],
  ): Promise<string> {
    const { assignments } = await assign([{ due, ...given }], options)
    return assignments[0]?.id ?? ''
  }

  /** An amending directive changes one assignment, as if its proposal had been accepted. */
  async function amend(assignmentId: string, change: DutyChange) {
    return inSpace(async (trx) => {
      const { dutyId, directiveId } = await findDutyOfAssignment(trx, tenantId, assignmentId)
      const amendment = { directiveId, directiveNumber: '9/CT-UBND', proposalId: newId(), words: 'Điều chỉnh nhiệm vụ' }
      return amendDuty(services, trx, office, { dutyId, assignmentId }, amendment, change)
    })
  }

  return { ...space, office, inSpace, assign, assignOne, amend }
}

/** Evidence as an agency would give it. */
export const someEvidence = [
  { documentNumber: '12/BC-STC', issuedOn: '2026-03-01', issuer: 'Sở Tài chính', description: null, fileId: null },
]
export const someReport = {
  done: 'Đã họp các đơn vị',
  product: null,
  difficulties: null,
  raiseAsDifficulty: false,
  fileIds: [],
}
