import { plainWords } from '../../../pack-kit/index.ts'
import type { Trx } from '../../../platform/db/database.ts'
import { keyOf, numberKey } from '../rules/relation-number.ts'
import { type CitableDirective, findNumbered, findTitled } from './cited-directives-store.ts'
import { type CitedDocument, sayDocument } from './rules/read-document-cell.ts'

/** The directive a row belongs to; null when it is not there yet. */
export type FoundDirective = { found: CitableDirective | null } | { problem: string }

/** Directives that rows cite, all at once: by number, symbol and day, else by title. */
export async function findCitedDirectives(
  trx: Trx,
  tenantId: string,
  cited: readonly CitedDocument[],
): Promise<(document: CitedDocument) => FoundDirective> {
  const numbered = await findNumbered(trx, tenantId, [...new Set(cited.flatMap(({ number }) => number ?? []))])
  const titles = cited.flatMap(({ number, title }) => (number === null && title !== null ? [plainWords(title)] : []))
  const titled = await findTitled(trx, tenantId, [...new Set(titles)])
  const byNumber = Map.groupBy(numbered, (directive) => keyOf(directive) ?? '')
  const byTitle = Map.groupBy(titled, ({ subject }) => plainWords(subject ?? ''))
  return (document) => {
    const { number, symbol, title } = document
    const alike =
      number === null ? byTitle.get(plainWords(title ?? '')) : byNumber.get(numberKey(`${number}/${symbol}`) ?? '')
    return choose(document, alike ?? [])
  }
}

function choose(document: CitedDocument, alike: readonly CitableDirective[]): FoundDirective {
  const { issuedOn, issuer } = document
  const fitting = alike.filter(
    (one) =>
      (issuedOn === null || one.issuedOn === null || one.issuedOn === issuedOn) &&
      (issuer === null || one.issuer === null || plainWords(one.issuer) === plainWords(issuer)),
  )
  const [only, ...others] = fitting
  if (!only) return { found: null }
  if (others.length > 0 && document.number !== null)
    return { problem: `Có ${fitting.length} văn bản ${sayDocument(document)}. Ghi thêm ngày hoặc “Cơ quan ban hành”.` }
  if (only.status === 'draft')
    return { problem: `Văn bản ${sayDocument(document)} đang rà soát. Phát hành văn bản đó, rồi tải bảng lên lại.` }
  return { found: only }
}
