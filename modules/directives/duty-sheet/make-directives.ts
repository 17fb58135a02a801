import { today } from '../../../platform/clock.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { findCommittee, findOrganizations } from '../../organizations/index.ts'
import { hashText } from '../receive-directive/read-source.ts'
import { type TypedSpan, typeSource } from '../rules/type-source.ts'
import type { DutyPlan } from './duty-plan.ts'
import { documentKey, sayDocument } from './rules/read-document-cell.ts'
import { insertSheetDirectives } from './sheet-directive-store.ts'

type Create = Extract<DutyPlan, { act: 'create' }>
/** Where a row's duty belongs, and where its words stand there; nowhere in a directive that was there before: its text is frozen. */
type Placed = { directiveId: string; sourceSpans: TypedSpan[] }

/** Makes the directives that rows cite and that are not there, each once, with the rows' words as its text. */
export async function makeDirectives(
  services: Services,
  trx: Trx,
  actor: Actor,
  plans: readonly Create[],
  fileName: string,
): Promise<(plan: Create) => Placed> {
  const missing = Map.groupBy(
    plans.filter(({ directiveId }) => directiveId === null),
    ({ reading }) => documentKey(reading.document),
  )
  const placed = new Map<Create, Placed>()
  const committeeOrganizationId = await findCommittee(trx, actor.tenantId, today(services.clock))
  const committee = committeeOrganizationId
    ? await findOrganizations(trx, actor.tenantId, [committeeOrganizationId])
    : []
  const directives = [...missing.values()].flatMap((own) => {
    const [first] = own
    if (!first) return []
    const { document } = first.reading
    const id = newId()
    const subject = document.title ?? `Nhiệm vụ giao tại văn bản ${sayDocument(document)}`
    const source = typeSource(
      subject,
      own.map(({ reading }) => reading.text),
    )
    for (const [index, plan] of own.entries())
      placed.set(plan, { directiveId: id, sourceSpans: source.duties.slice(index, index + 1) })
    const paragraphs = [source.title, ...source.duties].map((span) => ({
      span,
      text: source.text.slice(span.start, span.end),
      kind: 'duty' as const,
    }))
    return {
      id,
      kind: document.kind,
      number: document.number,
      symbol: document.symbol,
      issuedOn: document.issuedOn,
      issuer: document.issuer ?? committee[0]?.name ?? null,
      subject,
      committeeOrganizationId,
      sourceName: fileName,
      sourceText: source.text,
      sourceSha256: hashText(source.text),
      // It is no copy of a document, to be recognised by its words.
      fingerprint: hashText(id),
      paragraphs,
    }
  })
  await insertSheetDirectives(trx, actor, directives, services.clock.now())
  return (plan) => placed.get(plan) ?? { directiveId: plan.directiveId ?? '', sourceSpans: [] }
}
