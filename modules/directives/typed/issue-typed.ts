import { today } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { assignDuties, type DutyToAssign } from '../../duties/index.ts'
import { findCommittee, findOrganizations } from '../../organizations/index.ts'
import { findAgencyNames, requireOrganizations } from '../agency-names.ts'
import { isSameDirective } from '../directive-changes-store.ts'
import { directivesErrors } from '../directives-errors.ts'
import { hashText } from '../receive-directive/read-source.ts'
import type { Paragraph } from '../rules/directive-reading.ts'
import { type TypedSource, typeSource } from '../rules/type-source.ts'
import { findLeaders } from './leaders-store.ts'
import { requireTypedTerms } from './require-typed-terms.ts'
import type { TypedDirective, TypedDuty } from './typed-directive.ts'
import { insertTypedDirective } from './typed-store.ts'

const sourceNames: Record<TypedDirective['origin'], string> = {
  meeting_conclusion: 'Kết luận cuộc họp',
  leader_remark: 'Ý kiến chỉ đạo, bút phê',
  template: 'Giao theo mẫu',
}

const toDuty = (
  duty: TypedDuty,
  index: number,
  source: TypedSource,
  names: ReadonlyMap<string, string>,
): DutyToAssign => {
  const span = source.duties[index]
  return {
    id: newId(),
    ordinal: index + 1,
    text: span ? source.text.slice(span.start, span.end) : duty.text,
    sourceSpans: span ? [span] : [],
    section: null,
    role: 'lead',
    product: duty.product,
    deadlineWords: null,
    leads: duty.leadOrganizationIds,
    coordinators: [...new Set(duty.coordinatorOrganizationIds)].map((organizationId) => ({
      organizationId,
      mention: names.get(organizationId) ?? '',
    })),
    deadline: duty.deadline,
  }
}

const paragraphsOf = ({ text, title, duties }: TypedSource): Paragraph[] =>
  [title, ...duties].map((span) => ({ span, text: text.slice(span.start, span.end), kind: 'duty' as const }))

/**
 * Issues words that were typed instead of read: a directive whose text is those words, and its duties with the same life
 * as any, in the caller's transaction; who may is checked by what calls this.
 * @throws leader_unknown, said_in_future, typed_deadline_in_past, typed_deadline_missing, directive_already_here,
 *   unknown_organization, lead_closed
 */
export async function issueTyped(
  services: Services,
  trx: Trx,
  actor: Actor,
  typed: TypedDirective,
): Promise<{ directiveId: string; dutyCount: number; assignmentCount: number }> {
  const { tenantId } = actor
  const on = today(services.clock)
  requireTypedTerms(typed, on)
  const leader = typed.leaderPersonId
    ? (await findLeaders(trx, tenantId, on)).find(({ id }) => id === typed.leaderPersonId)
    : null
  if (leader === undefined) throw directivesErrors.leader_unknown()
  const named = typed.duties.flatMap((duty) => [...duty.leadOrganizationIds, ...duty.coordinatorOrganizationIds])
  await requireOrganizations(trx, tenantId, [...new Set(named)])
  const names = await findAgencyNames(trx, tenantId, named)
  const committeeId = await findCommittee(trx, tenantId, on)
  const [committee] = committeeId ? await findOrganizations(trx, tenantId, [committeeId]) : []
  const source = typeSource(
    typed.title,
    typed.duties.map(({ text }) => text),
  )
  const directiveId = newId()
  const { duties, title, ...head } = typed
  await insertTypedDirective(trx, {
    ...head,
    tenantId,
    id: directiveId,
    subject: title.normalize('NFC').trim(),
    issuer: committee?.name ?? null,
    committeeOrganizationId: committeeId,
    signerName: leader?.fullName ?? null,
    signerPosition: leader?.title ?? null,
    sourceText: source.text,
    sourceSha256: hashText(source.text),
    // The same words may be said again at the next meeting: they are another directive.
    contentFingerprint: hashText(directiveId),
    sourceName: sourceNames[typed.origin],
    paragraphs: paragraphsOf(source),
    dutyCount: duties.length,
    personId: actor.personId,
    at: services.clock.now(),
  }).catch((error: unknown) => {
    throw isSameDirective(error) ? directivesErrors.directive_already_here({ why: 'same_number' }) : error
  })
  const { assignmentCount } = await assignDuties(services, trx, actor, {
    directiveId,
    duties: duties.map((duty, index) => toDuty(duty, index, source, names)),
  })
  await appendAudit(services, trx, actor, {
    action: 'directive_entered',
    subjectType: 'directive',
    subjectId: directiveId,
    details: { origin: typed.origin, dutyCount: duties.length, assignmentCount },
  })
  return { directiveId, dutyCount: duties.length, assignmentCount }
}
