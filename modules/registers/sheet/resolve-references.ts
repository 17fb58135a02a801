import { type Field, findField, type Register } from '../../../pack-kit/index.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { agencyNames } from '../../organizations/index.ts'
import { placeNames } from '../../places/index.ts'
import { findByTitles } from '../link-store.ts'
import { dayOf } from '../names.ts'
import type { Programmes } from '../programmes.ts'
import { foldText } from '../record-index.ts'
import type { RecordValues } from '../record-row.ts'

/** Values with ids in the place of names; `faults`: fields whose names mean nothing, or more than one thing. */
export type ResolvedRow = { values: RecordValues; faults: { field: string; text: string }[] }

type Cited = { row: number; field: Field; text: string; on: string }
type Answer = { id: string } | { problem: string }

async function answerPlaces(trx: Trx, tenantId: string, cited: readonly Cited[]): Promise<Answer[]> {
  if (cited.length === 0) return []
  const answers = await placeNames.findCited(
    trx,
    tenantId,
    cited.map(({ field, text, on }) => ({
      text,
      within: null,
      on,
      levels: field.kind === 'place' ? field.levels : [],
    })),
  )
  return answers.map((answer) => ('found' in answer ? { id: answer.found.placeId } : answer))
}

async function answerAgencies(trx: Trx, tenantId: string, cited: readonly Cited[]): Promise<Answer[]> {
  if (cited.length === 0) return []
  const answers = await agencyNames.findCited(
    trx,
    tenantId,
    cited.map(({ text, on }) => ({ text, within: null, on })),
  )
  return answers.map((answer) => ('found' in answer ? { id: answer.found.organizationId } : answer))
}

async function answerLinks(
  trx: Trx,
  tenantId: string,
  programmes: Programmes,
  cited: readonly Cited[],
): Promise<Answer[]> {
  const asked = cited.map(({ field, text }) => {
    const register = field.kind === 'link' ? field.register : ''
    const [titleField = ''] = programmes.get(register).register.titleFields
    return { register, field: titleField, text: foldText(text) }
  })
  const found = await findByTitles(trx, tenantId, asked)
  return asked.map(({ register, text }, index) => {
    const ids = new Set(found.flatMap((one) => (one.register === register && one.text === text ? one.id : [])))
    const [id] = ids
    if (id !== undefined && ids.size === 1) return { id }
    const cell = cited[index]?.text ?? ''
    return {
      problem:
        id === undefined
          ? `Không có “${cell}” trong sổ được dẫn tới.`
          : `Có nhiều mục tên “${cell}”; không rõ mục nào.`,
    }
  })
}

/** Rows of a sheet cite a few places and agencies over and over: each is asked for once a page. */
async function answerOnce(
  cited: readonly Cited[],
  answer: (once: readonly Cited[]) => Promise<Answer[]>,
): Promise<Answer[]> {
  const keyOf = ({ field, text, on }: Cited) => JSON.stringify([field.code, text, on])
  const once = new Map(cited.map((one) => [keyOf(one), one]))
  const answers = await answer([...once.values()])
  const answerOf = new Map([...once.keys()].map((key, index) => [key, answers[index]]))
  return cited.map((one) => answerOf.get(keyOf(one)) ?? { problem: '' })
}

/** Finds what the names in rows of a sheet mean on the day of each row, a few statements for all. */
export async function resolveReferences(
  trx: Trx,
  tenantId: string,
  programmes: Programmes,
  register: Register,
  rows: readonly RecordValues[],
  today: string,
): Promise<ResolvedRow[]> {
  const citedOf = (kind: Field['kind']): Cited[] =>
    rows.flatMap((values, row) =>
      register.fields.flatMap((field) => {
        const text = values[field.code]
        return field.kind === kind && typeof text === 'string'
          ? { row, field, text, on: dayOf(register, values, today) }
          : []
      }),
    )
  const [places, agencies, links] = [citedOf('place'), citedOf('agency'), citedOf('link')]
  const cited = [...places, ...agencies, ...links]
  const answers = [
    ...(await answerOnce(places, (once) => answerPlaces(trx, tenantId, once))),
    ...(await answerOnce(agencies, (once) => answerAgencies(trx, tenantId, once))),
    ...(await answerOnce(links, (once) => answerLinks(trx, tenantId, programmes, once))),
  ]
  const resolved = rows.map((values) => ({
    values: { ...values } as Record<string, unknown>,
    faults: [] as ResolvedRow['faults'],
  }))
  for (const [index, { row, field }] of cited.entries()) {
    const answer = answers[index]
    const into = resolved[row]
    if (!into || !answer || !findField(register, field.code)) continue
    if ('id' in answer) into.values[field.code] = answer.id
    else {
      delete into.values[field.code]
      into.faults.push({ field: field.code, text: answer.problem })
    }
  }
  return resolved
}
