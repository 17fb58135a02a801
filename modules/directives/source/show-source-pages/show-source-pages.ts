import type { Trx } from '../../../../platform/db/database.ts'
import { inTenant } from '../../../../platform/db/in-tenant.ts'
import type { Services } from '../../../../platform/services.ts'
import type { Actor } from '../../../access/index.ts'
import type { SourceFormat, SourcePage, SourceWarning } from '../../../documents/index.ts'
import { directivesErrors } from '../../directives-errors.ts'
import { directiveIsVisible } from '../../get-directive.ts'
import { findPageWords, findSource, listSourcePages, type SourcePageFacts } from '../source-page-store.ts'

export type SourcePages = { format: SourceFormat | null; pages: SourcePageFacts[]; warnings: SourceWarning[] }

/** Pages of a directive's original, none for formats without pages; not found when the actor may not see it. */
export const showSourcePages = (services: Services, actor: Actor, directiveId: string): Promise<SourcePages> =>
  ofVisible(services, actor, directiveId, async (trx) => {
    const source = await findSource(trx, actor.tenantId, directiveId)
    const pages = await listSourcePages(trx, actor.tenantId, directiveId)
    return { format: source?.format ?? null, pages, warnings: source?.warnings ?? [] }
  })

/** Words of one page, counted from 1, with the box of each. */
export const showPageWords = (
  services: Services,
  actor: Actor,
  directiveId: string,
  number: number,
): Promise<Pick<SourcePage, 'number' | 'start' | 'end' | 'words'>> =>
  ofVisible(services, actor, directiveId, async (trx) => {
    const page = await findPageWords(trx, actor.tenantId, directiveId, number)
    if (!page) throw directivesErrors.source_page_not_found()
    return page
  })

const ofVisible = <Answer>(
  services: Services,
  actor: Actor,
  directiveId: string,
  steps: (trx: Trx) => Promise<Answer>,
): Promise<Answer> =>
  inTenant(services.database, actor.tenantId, async (trx) => {
    if (!(await directiveIsVisible(trx, actor, directiveId))) throw directivesErrors.directive_not_found()
    return steps(trx)
  })
