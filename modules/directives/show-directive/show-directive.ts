import { inTenant } from '../../../platform/db/in-tenant.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import type { DirectiveRecord } from '../directive-record.ts'
import { getVisibleDirective } from '../get-directive.ts'

/** A directive with its header; not found when the actor may not see it. */
export const showDirective = (services: Services, actor: Actor, directiveId: string): Promise<DirectiveRecord> =>
  inTenant(services.database, actor.tenantId, (trx) => getVisibleDirective(trx, actor, directiveId))
