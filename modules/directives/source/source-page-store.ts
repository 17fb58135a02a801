import { sql } from 'kysely'
import type { Trx } from '../../../platform/db/database.ts'
import type { SourceDocument, SourceFormat, SourcePage, SourceParagraph, SourceWarning } from '../../documents/index.ts'

/** How the original of a directive lies in its text: stretches of pages, or of paragraphs where there are no pages. */
export type SourceLayout = {
  pages: Pick<SourcePage, 'number' | 'start' | 'end'>[]
  paragraphs: SourceParagraph[]
}

export type SourcePageFacts = Pick<SourcePage, 'number' | 'width' | 'height' | 'readBy' | 'confidence'>

type Original = { tenantId: string; directiveId: string }

const pagesPerStatement = 500

/** Keeps how a file was read. `imageKeys`: storage keys of pages already pictured, by page number. */
export async function insertSource(
  trx: Trx,
  { tenantId, directiveId }: Original,
  document: Omit<SourceDocument, 'text'>,
  imageKeys: ReadonlyMap<number, string>,
): Promise<void> {
  await trx
    .insertInto('directive_source')
    .values({
      tenant_id: tenantId,
      directive_id: directiveId,
      format: document.format,
      paragraphs: JSON.stringify(document.paragraphs.map(({ start, end, number }) => [start, end, number])),
      warnings: document.warnings,
    })
    .execute()
  for (let from = 0; from < document.pages.length; from += pagesPerStatement)
    await trx
      .insertInto('source_page')
      .values(
        document.pages.slice(from, from + pagesPerStatement).map((page) => ({
          tenant_id: tenantId,
          directive_id: directiveId,
          number: page.number,
          width: page.width,
          height: page.height,
          start_offset: page.start,
          end_offset: page.end,
          words: JSON.stringify(page.words),
          read_by: page.readBy,
          confidence: page.confidence,
          image_key: imageKeys.get(page.number) ?? null,
        })),
      )
      .execute()
}

/** Format and warnings of a directive's original; nothing for directives received before these were kept. */
export const findSource = (
  trx: Trx,
  tenantId: string,
  directiveId: string,
): Promise<{ format: SourceFormat; warnings: SourceWarning[] } | undefined> =>
  trx
    .selectFrom('directive_source')
    .select(['format', 'warnings'])
    .where('tenant_id', '=', tenantId)
    .where('directive_id', '=', directiveId)
    .$castTo<{ format: SourceFormat; warnings: SourceWarning[] }>()
    .executeTakeFirst()

/** Pages without their words, in order. */
export const listSourcePages = (trx: Trx, tenantId: string, directiveId: string): Promise<SourcePageFacts[]> =>
  trx
    .selectFrom('source_page')
    .select(['number', 'width', 'height', 'read_by as readBy', 'confidence'])
    .where('tenant_id', '=', tenantId)
    .where('directive_id', '=', directiveId)
    .orderBy('number')
    .$castTo<SourcePageFacts>()
    .execute()

/** Words of one page with their boxes. */
export const findPageWords = (
  trx: Trx,
  tenantId: string,
  directiveId: string,
  number: number,
): Promise<Pick<SourcePage, 'number' | 'start' | 'end' | 'words'> | undefined> =>
  trx
    .selectFrom('source_page')
    .select(['number', 'start_offset as start', 'end_offset as end', 'words'])
    .where('tenant_id', '=', tenantId)
    .where('directive_id', '=', directiveId)
    .where('number', '=', number)
    .$castTo<Pick<SourcePage, 'number' | 'start' | 'end' | 'words'>>()
    .executeTakeFirst()

/** Where pages or paragraphs begin and end; both empty when nothing is known. */
export async function findSourceLayout(trx: Trx, tenantId: string, directiveId: string): Promise<SourceLayout> {
  const pages = await trx
    .selectFrom('source_page')
    .select(['number', 'start_offset as start', 'end_offset as end'])
    .where('tenant_id', '=', tenantId)
    .where('directive_id', '=', directiveId)
    .orderBy('number')
    .execute()
  const source = await trx
    .selectFrom('directive_source')
    .select('paragraphs')
    .where('tenant_id', '=', tenantId)
    .where('directive_id', '=', directiveId)
    .$castTo<{ paragraphs: [start: number, end: number, number: number][] }>()
    .executeTakeFirst()
  return { pages, paragraphs: (source?.paragraphs ?? []).map(([start, end, number]) => ({ start, end, number })) }
}

/** What is needed to show a page: its picture's key, or the original to draw it from. */
export const findPageImage = (
  trx: Trx,
  tenantId: string,
  directiveId: string,
  number: number,
): Promise<{ imageKey: string | null; fileId: string | null; sourceName: string } | undefined> =>
  trx
    .selectFrom('source_page')
    .innerJoin('directive', (join) =>
      join
        .onRef('directive.tenant_id', '=', 'source_page.tenant_id')
        .onRef('directive.id', '=', 'source_page.directive_id'),
    )
    .select(['image_key as imageKey', 'source_file_id as fileId', 'source_name as sourceName'])
    .where('source_page.tenant_id', '=', tenantId)
    .where('directive_id', '=', directiveId)
    .where('source_page.number', '=', number)
    .executeTakeFirst()

/** Notes a page's picture unless it has one; answers the key it now has. */
export async function keepPageImage(
  trx: Trx,
  tenantId: string,
  page: { directiveId: string; number: number; imageKey: string },
): Promise<string> {
  const row = await trx
    .updateTable('source_page')
    .set({ image_key: sql<string>`coalesce(image_key, ${page.imageKey})` })
    .where('tenant_id', '=', tenantId)
    .where('directive_id', '=', page.directiveId)
    .where('number', '=', page.number)
    .returning('image_key')
    .executeTakeFirst()
  return row?.image_key ?? page.imageKey
}
