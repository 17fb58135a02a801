import { z } from 'zod'
import { directiveStatusSchema, spanSchema } from '../directive-answer.ts'
import { relationKinds } from './relation-kinds.ts'
import type { RelatedDirective, RelationRow } from './relation-store.ts'

const relatedDirectiveSchema = z
  .object({
    id: z.uuid(),
    number: z.string().nullable(),
    symbol: z.string().nullable(),
    subject: z.string().nullable(),
    issuedOn: z.iso.date().nullable(),
    status: directiveStatusSchema,
  })
  .meta({ id: 'RelatedDirective' })

const relationSchema = z
  .object({
    position: z.number().int(),
    kind: z.enum(relationKinds).describe('How the directive stands to the document it cites'),
    citedNumber: z.string().describe('Number and symbol, such as 164/QĐ-TTg'),
    citedOn: z.iso.date().nullable(),
    citedName: z.string().nullable().describe('The citation as written'),
    spans: z.array(spanSchema),
    confidence: z.number().min(0).max(1),
    directive: relatedDirectiveSchema
      .nullable()
      .describe('The directive of this space that it is, when the caller may see it'),
    linkedBy: z
      .enum(['number', 'person'])
      .nullable()
      .describe(
        'Who decided what it is; null while nobody did. A person may also have decided that it is none of these',
      ),
    may: z.object({ link: z.boolean() }),
  })
  .meta({ id: 'DirectiveRelation' })

export const relationsSchema = z
  .object({
    relations: z.array(relationSchema).describe('Documents this directive cites, in the order of the text'),
    citedBy: z
      .array(z.object({ directive: relatedDirectiveSchema, kind: z.enum(relationKinds) }))
      .describe('Directives of this space that cite this one, newest first'),
  })
  .meta({ id: 'DirectiveRelations' })

export type RelationsAnswer = z.output<typeof relationsSchema>

/** @param visible the directives the caller may see, by id; any other stays unnamed */
export function toRelationAnswer(
  row: RelationRow,
  visible: ReadonlyMap<string, RelatedDirective>,
  may: { link: boolean },
): RelationsAnswer['relations'][number] {
  const directive = row.relatedDirectiveId === null ? null : (visible.get(row.relatedDirectiveId) ?? null)
  const isHidden = row.relatedDirectiveId !== null && directive === null
  return {
    position: row.position,
    kind: row.kind,
    citedNumber: row.citedNumber,
    citedOn: row.citedOn,
    citedName: row.citedName,
    spans: row.spans,
    confidence: row.confidence,
    directive,
    linkedBy: isHidden ? null : row.linkedByPerson ? 'person' : directive ? 'number' : null,
    may,
  }
}
