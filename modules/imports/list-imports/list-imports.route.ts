import { z } from 'zod'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { decodeCursor, pageOf, pageQuery, toPage } from '../../../platform/http/page.ts'
import { signedInRoute } from '../../access/index.ts'
import { importSummarySchema, toImportSummary } from '../import-answer.ts'
import { listImportRecords } from '../import-store.ts'
import { maySteerImport } from '../imports-policy.ts'
import type { SheetKinds } from '../sheet-kinds.ts'

export const listImportsRoute = (kinds: SheetKinds) =>
  signedInRoute({
    method: 'GET',
    url: '/api/imports',
    operationId: 'listImports',
    summary: 'Các lần nhập bảng mà người gọi được xem, mới nhất trước',
    tag: 'imports',
    query: z.object({ ...pageQuery, kind: z.string().max(60).optional() }),
    answer: pageOf(importSummarySchema),
    handle: async ({ services, caller, query }) => {
      const seen = kinds.all.filter((kind) => maySteerImport(caller, kind) && (query.kind ?? kind.code) === kind.code)
      const after = decodeCursor(query.cursor, ['uuid'])?.[0] ?? null
      const rows = await inTenant(services.database, caller.tenantId, (trx) =>
        listImportRecords(trx, caller.tenantId, { kinds: seen, startedBy: caller.personId }, query.limit + 1, after),
      )
      const page = toPage(rows, query.limit, ({ id }) => [id])
      return { ...page, items: page.items.map((record) => toImportSummary(record, kinds.get(record.kind))) }
    },
  })
