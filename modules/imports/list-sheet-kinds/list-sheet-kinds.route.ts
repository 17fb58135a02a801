import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { mayDownloadTemplate } from '../imports-policy.ts'
import type { SheetKinds } from '../sheet-kinds.ts'

export const listSheetKindsRoute = (kinds: SheetKinds) =>
  signedInRoute({
    method: 'GET',
    url: '/api/sheets',
    operationId: 'listSheetKinds',
    summary: 'Các loại bảng mà người gọi được nhập hoặc xuất, không kể loại thuộc về một hồ sơ riêng',
    tag: 'imports',
    answer: z.object({
      items: z.array(
        z
          .object({ code: z.string(), title: z.string(), may: z.object({ import: z.boolean(), export: z.boolean() }) })
          .meta({ id: 'SheetKind' }),
      ),
    }),
    handle: ({ caller }) => ({
      items: kinds.all
        .filter((kind) => !kind.needsTarget && !kind.isPersonal && mayDownloadTemplate(caller, kind))
        .map((kind) => ({
          code: kind.code,
          title: kind.title,
          may: { import: kind.mayImport(caller), export: kind.mayExport(caller) },
        })),
    }),
  })
