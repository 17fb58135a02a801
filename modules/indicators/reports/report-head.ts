import type { OfficialDocument } from '../../../pack-kit/index.ts'
import { agencyRoles, organizationsWithRole } from '../../access/index.ts'
import { findCommittee, findOrganizations } from '../../organizations/index.ts'
import { issuerLines, placeOfIssue } from '../../reports/index.ts'
import type { Evaluation } from '../evaluation/evaluation-context.ts'
import { readsAll } from '../indicators-policy.ts'

export type ReportHead = Pick<OfficialDocument, 'marks' | 'issuerLines' | 'number' | 'symbol' | 'place' | 'date'> & {
  issuerName: string
}

/** Who issues: the province's committee for who works for it, else the reader's agency. The day is left open: it is a draft. */
export async function findReportHead({
  trx,
  actor,
  today,
}: Pick<Evaluation, 'trx' | 'actor' | 'today'>): Promise<ReportHead> {
  const { tenantId } = actor
  const committeeId = await findCommittee(trx, tenantId, today)
  const [agencyId] = readsAll(actor) ? [] : organizationsWithRole(actor, ...agencyRoles)
  const found = await findOrganizations(
    trx,
    tenantId,
    [committeeId, agencyId].flatMap((id) => id ?? []),
  )
  const nameOf = (id: string | null | undefined): string | undefined => found.find((one) => one.id === id)?.name
  const committee = nameOf(committeeId) ?? 'Ủy ban nhân dân'
  const agency = nameOf(agencyId)
  return {
    marks: ['DỰ THẢO', ...(actor.isDemo ? ['SỐ LIỆU MINH HỌA'] : [])],
    issuerName: agency ?? committee,
    issuerLines: agency ? [committee.toLocaleUpperCase('vi'), agency.toLocaleUpperCase('vi')] : issuerLines(committee),
    number: null,
    symbol: agency ? 'BC-…' : 'BC-UBND',
    place: placeOfIssue(committee),
    date: today.slice(0, 7),
  }
}
