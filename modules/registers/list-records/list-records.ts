import { commonErrors } from '../../../platform/errors.ts'
import { decodeCursor, toPage } from '../../../platform/http/page.ts'
import type { Services } from '../../../platform/services.ts'
import type { Actor } from '../../access/index.ts'
import { narrow } from '../criteria-store.ts'
import { inRegister, type OpenRegister } from '../open-register.ts'
import type { Programmes } from '../programmes.ts'
import { toAnswers } from '../record-answer.ts'
import { toCriteria } from '../record-query.ts'
import { type RecordSort, readSort } from '../rules/record-filter.ts'
import { listAsOf } from './list-as-of.ts'
import type { RecordListQuery } from './record-list-query.ts'
import { type ListKey, listRecordRows } from './record-list-store.ts'

const invalid = (path: string, message: string) => commonErrors.invalid_request({ fields: [{ path, message }] })

function sortOf({ known }: OpenRegister, text: string): RecordSort {
  const sort = readSort(known.register, text)
  if ('problem' in sort) throw invalid('sort', sort.problem)
  return sort
}

/** ['1', value, id] among those that have a value, ['0', '', id] after them. */
function readKey(cursor: string | undefined, { as, field }: RecordSort): ListKey | null {
  const [hasValue, value, id] = decodeCursor(cursor, ['text', 'text', 'uuid']) ?? []
  if (hasValue === undefined || value === undefined || id === undefined) return null
  if (hasValue === '0' || field === null) return { value: null, id }
  const isOurs = as === 'text' || (as === 'date' ? /^\d{4}-\d{2}-\d{2}$/.test(value) : Number.isFinite(Number(value)))
  if (!isOurs || value === '') throw invalid('cursor', 'Con trỏ trang không hợp lệ.')
  return { value, id }
}

/** The columns asked for, those that are fields of the register. */
export const columnsOf = ({ known: { register } }: OpenRegister, asked: string | undefined): readonly string[] =>
  asked === undefined
    ? register.listColumns
    : register.fields.map(({ code }) => code).filter((code) => asked.split(',').includes(code))

/** A page of the records of a register that a person may see, by key and never counted. */
export const listRecords = (
  services: Services,
  programmes: Programmes,
  actor: Actor,
  code: string,
  query: RecordListQuery,
) =>
  inRegister(services, programmes, actor, code, async (open) => {
    const { trx, known, scope, at } = open
    const columns = columnsOf(open, query.columns)
    if (query.on !== undefined) return listAsOf(open, { ...query, on: query.on }, columns)
    const sort = query.removed === 'only' ? sortOf(open, 'newest') : sortOf(open, query.sort)
    const narrowed = await narrow(trx, toCriteria(open, query.removed === 'only' ? {} : query))
    const rows = await listRecordRows(trx, {
      tenantId: actor.tenantId,
      register: known.register.code,
      sort,
      narrowed,
      limit: query.limit + 1,
      after: readKey(query.cursor, sort),
      isRemoved: query.removed === 'only',
    })
    const page = toPage(rows, query.limit, ({ sortValue, id }) => [sortValue === null ? '0' : '1', sortValue ?? '', id])
    return { ...page, items: await toAnswers(trx, actor, known, scope, page.items, columns, at) }
  })
