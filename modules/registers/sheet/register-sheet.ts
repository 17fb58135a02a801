import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { type Actor, holdsRole } from '../../access/index.ts'
import { defineSheetKind, type SheetColumn, type Survey } from '../../imports/index.ts'
import { keeperRoles, loadScope } from '../keeper-scope.ts'
import type { KnownRegister } from '../known-register.ts'
import type { Programmes } from '../programmes.ts'
import { isKeeper } from '../registers-policy.ts'
import { saveRecords } from '../save-records.ts'
import { judgeRegisterRows, type RegisterPlan } from './judge-register-rows.ts'
import { readRegister } from './read-register.ts'
import { registerColumns } from './register-columns.ts'
import { surveyRegister } from './survey-register.ts'

/** Whoever may be a keeper; whether they are one of this register, `mayStart` asks and each row tells. */
const mayKeep = (actor: Actor): boolean => holdsRole(actor, ...keeperRoles)

/**
 * A register as a sheet, made from its definition. Rows come in as drafts, checked as a form is; photos, files and drawings other than
 * points have no columns.
 */
export function registerSheet(programmes: Programmes, { register }: KnownRegister) {
  return defineSheetKind<readonly SheetColumn[], Survey, RegisterPlan>({
    code: `so-${register.code}`,
    title: register.name,
    columns: registerColumns(register),
    mayImport: mayKeep,
    isPersonal: true,
    async mayStart(services, actor) {
      await programmes.open(services, actor.tenantId, register.code)
      const day = today(services.clock)
      return inTenant(services.database, actor.tenantId, async (trx) =>
        isKeeper(await loadScope(trx, actor, register, day)),
      )
    },
    mayExport: () => true,
    survey: surveyRegister(register),
    judge: judgeRegisterRows(programmes, register),
    async write(trx, rows, { services, actor, fileName }) {
      const context = { tenantId: actor.tenantId, personId: actor.personId, at: services.clock.now() }
      const moves = rows.map(({ number, plan: { before, values, keeperOrganizationId } }) => ({
        before,
        kind: before ? ('edited' as const) : ('created' as const),
        terms: before
          ? { ...before, values }
          : {
              keeperOrganizationId,
              stage: 'draft' as const,
              values,
              submittedBy: null,
              verifiedBy: null,
              removedAt: null,
            },
        note: `Dòng ${number} của bảng ${fileName}`,
      }))
      await saveRecords(trx, programmes.get(register.code), context, moves)
    },
    read: readRegister(programmes, register),
  })
}
