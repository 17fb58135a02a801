import { today } from '../../../platform/clock.ts'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { decodeCursor, toPage } from '../../../platform/http/page.ts'
import type { Services } from '../../../platform/services.ts'
import { findTenantByCode } from '../../organizations/index.ts'
import { narrow, stageCriterion } from '../criteria-store.ts'
import { listRecordRows } from '../list-records/record-list-store.ts'
import { dayOf, loadNames } from '../names.ts'
import type { Programmes } from '../programmes.ts'
import { registerErrors } from '../registers-errors.ts'
import { isPublicField, publicValues } from '../rules/public-values.ts'
import { findPublication } from './publication-store.ts'

/** Stands for no space: the codes of spaces are read before one is known. */
const nobody = '00000000-0000-0000-0000-000000000000'

/**
 * A page of a register for everybody, newest first: verified records, of each the public fields. What is not published is said to be
 * not there.
 * @throws register_not_public
 */
export async function readPublicRegister(
  services: Services,
  programmes: Programmes,
  code: string,
  query: { space: string; limit: number; cursor?: string | undefined },
) {
  const found = programmes.registers.find(({ register }) => register.code === code)
  const tenantId = await inTenant(services.database, nobody, (trx) => findTenantByCode(trx, query.space))
  if (found?.register.isPublic !== true || tenantId === null) throw registerErrors.register_not_public()
  const isShown = await inTenant(services.database, tenantId, (trx) => findPublication(trx, tenantId, code))
  if (isShown?.isPublic !== true) throw registerErrors.register_not_public()
  const { register } = await programmes.open(services, tenantId, code)
  const fields = register.fields.filter(isPublicField)
  return inTenant(services.database, tenantId, async (trx) => {
    const id = decodeCursor(query.cursor, ['uuid'])?.[0]
    const rows = await listRecordRows(trx, {
      tenantId,
      register: code,
      sort: { field: null, as: 'text', isDescending: true },
      narrowed: await narrow(trx, [stageCriterion({ tenantId, register: code }, 'verified')]),
      limit: query.limit + 1,
      after: id === undefined ? null : { value: null, id },
      isRemoved: false,
    })
    const page = toPage(rows, query.limit, (row) => [row.id])
    const day = today(services.clock)
    const shown = page.items.map((row) => ({
      row,
      values: publicValues(register, row.values),
      on: dayOf(register, row.values, day),
    }))
    const names = await loadNames(trx, tenantId, register, shown)
    return {
      ...page,
      register: {
        code,
        name: register.name,
        purpose: register.purpose,
        fields: fields.map((field) => ({
          code: field.code,
          name: field.name,
          kind: field.kind,
          unit: 'unit' in field ? (field.unit ?? null) : null,
        })),
      },
      items: shown.map(({ row, values, on }) => ({
        id: row.id,
        values,
        described: Object.fromEntries(
          fields.flatMap((field): [string, string][] =>
            values[field.code] === undefined ? [] : [[field.code, names.describe(field, values[field.code], on)]],
          ),
        ),
        changedAt: row.changedAt.toISOString(),
      })),
    }
  })
}
