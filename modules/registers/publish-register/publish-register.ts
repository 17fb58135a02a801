import { commonErrors } from '../../../platform/errors.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { appendAudit } from '../../audit/index.ts'
import { inRegister } from '../open-register.ts'
import type { Programmes } from '../programmes.ts'
import { registerErrors } from '../registers-errors.ts'
import { mayPublish } from '../registers-policy.ts'
import { insertPublication } from './publication-store.ts'

/**
 * Shows a register to everybody, or no longer: verified records, of them the fields the programme marks as public.
 * @throws register_not_found, not_allowed, register_not_publishable
 */
export const publishRegister = (
  services: Services,
  programmes: Programmes,
  actor: Actor,
  code: string,
  isPublic: boolean,
): Promise<void> =>
  inRegister(services, programmes, actor, code, async ({ trx, known: { register }, at }) => {
    const { tenantId, personId } = actor
    if (!mayPublish(actor)) throw commonErrors.not_allowed()
    if (isPublic && register.isPublic !== true) throw registerErrors.register_not_publishable()
    await insertPublication(trx, tenantId, { register: code, isPublic, personId, at })
    await appendAudit(services, trx, actor, {
      action: isPublic ? 'register_published' : 'register_unpublished',
      subjectType: 'register',
      subjectId: null,
      details: { register: code },
    })
  })
