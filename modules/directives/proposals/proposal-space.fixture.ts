import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { DomainError } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor, Role } from '../../access/index.ts'
import { listAssignments } from '../../duties/index.ts'
import { citing, directiveText, issueRead, receiveRead, untilDate } from '../relations/relation-amending.fixture.ts'
import type { AmendmentReading, RelationReading } from '../rules/directive-reading.ts'
import { songTraAgencies, songTraDirective } from '../song-tra.fixture.ts'
import { acceptProposal } from './accept-proposal/accept-proposal.ts'
import type { AcceptedTerms } from './accept-proposal/choose-change.ts'
import { showProposals } from './show-proposals/show-proposals.ts'

/** The code of the refusal, or "done". */
export const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: DomainError) => error.code,
  )
/** Words that describe duties of the directive of `song-tra.fixture.ts`. */
export const budget = { oldWords: 'tham mưu Ủy ban nhân dân tỉnh bố trí kinh phí thực hiện' }
export const records = { oldWords: 'rà soát hồ sơ người có công' }
export const propaganda = { oldWords: 'Tổ chức tuyên truyền về An toàn khu trên địa bàn' }
export const newDay = untilDate('2026-09-30', 'trước ngày 30 tháng 9 năm 2026')

type Space = {
  services: Services
  tenantId: string
  organization(name: string): Promise<string>
  actor(role: Role, organizationName?: string): Promise<Actor>
}

/** Adds to a test space what cases about proposals need. */
export async function withProposals<Opened extends Space>(space: Opened) {
  const office = await space.actor('office')
  for (const name of [...songTraAgencies, 'Sở Y tế']) await space.organization(name)
  const finance = await space.actor('agency_leader', 'Sở Tài chính')
  let amendedId = ''
  let year = 2026
  let numbers = 500

  /** A fresh issued directive for each case: the same number in an earlier year is another document. */
  async function issueAmended(): Promise<string> {
    year -= 1
    const text = songTraDirective.replace('tháng 3 năm 2026', `tháng 3 năm ${year}`)
    amendedId = await receiveRead(space.services, office, text)
    await issueRead(space.services, office, amendedId)
    return amendedId
  }

  const inSpace = <Answer>(work: Parameters<typeof inTenant<Answer>>[2]) =>
    inTenant(space.services.database, space.tenantId, work)
  const citesAmended = (): RelationReading => citing('amends', '415/UBND-NC', `${year}-03-02`)

  /** A directive that amends the one of the case; issued unless told otherwise. It has no duties of its own. */
  async function amend(
    amendments: AmendmentReading[],
    options: { relations?: RelationReading[]; issue?: boolean } = {},
  ): Promise<string> {
    numbers += 1
    const header = { number: String(numbers), symbol: 'UBND-NC', date: '2026-04-15' }
    const text = directiveText(header, `Điều chỉnh nhiệm vụ ${numbers} tại Công văn số 415/UBND-NC.`)
    const relations = options.relations ?? [citesAmended()]
    const id = await receiveRead(space.services, office, text, { relations, amendments, duties: [] })
    if (options.issue !== false) await issueRead(space.services, office, id)
    return id
  }

  const proposalsOf = async (directiveId: string, actor = office) =>
    (await showProposals(space.services, actor, directiveId)).proposals
  async function only(directiveId: string) {
    const [proposal, ...more] = await proposalsOf(directiveId)
    if (!proposal || more.length > 0) throw new Error('one proposal was expected')
    return proposal
  }
  async function accept(directiveId: string, terms: AcceptedTerms = {}, actor = office) {
    const { id: proposalId, version } = await only(directiveId)
    return acceptProposal(space.services, actor, { directiveId, proposalId }, version, terms)
  }
  const assignmentsOf = async (directiveId: string, ordinal: number) =>
    (await listAssignments(space.services, office, { directiveId, limit: 100 })).items.filter(
      (item) => item.ordinal === ordinal,
    )

  return {
    space,
    office,
    finance,
    issueAmended,
    inSpace,
    amend,
    proposalsOf,
    only,
    accept,
    assignmentsOf,
  }
}
