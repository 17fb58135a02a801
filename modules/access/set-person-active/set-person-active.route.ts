import { z } from 'zod'
import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { commonErrors } from '../../../platform/errors.ts'
import { appendAudit } from '../../audit/index.ts'
import { accessErrors } from '../access-errors.ts'
import { mayManagePeople } from '../access-policy.ts'
import { setPersonActive } from '../access-store.ts'
import { endSessions } from '../create-account/credential-store.ts'
import type { Identify } from '../identify.ts'
import { keepAdministrator } from '../keep-administrator.ts'
import { signedInRoute } from '../signed-in-route.ts'

export const setPersonActiveRoute = (identify: Identify) =>
  signedInRoute({
    method: 'PUT',
    url: '/api/people/:personId/active',
    operationId: 'setPersonActive',
    summary: 'Ngừng hoặc mở lại một tài khoản',
    tag: 'access',
    params: z.object({ personId: z.uuid() }),
    body: z.object({ isActive: z.boolean() }),
    handle: async ({ services, caller, params, body }) => {
      if (!mayManagePeople(caller)) throw commonErrors.not_allowed()
      if (params.personId === caller.personId) throw accessErrors.own_account()
      await inTenant(services.database, caller.tenantId, async (trx) => {
        const now = today(services.clock)
        const found = await keepAdministrator(trx, caller.tenantId, [now], () =>
          setPersonActive(trx, caller.tenantId, params.personId, body.isActive),
        )
        if (!found) throw accessErrors.person_not_found()
        if (!body.isActive) await endSessions(trx, caller.tenantId, params.personId)
        await appendAudit(services, trx, caller, {
          action: body.isActive ? 'person_reactivated' : 'person_deactivated',
          subjectType: 'person',
          subjectId: params.personId,
        })
      })
      identify.forget()
    },
  })
