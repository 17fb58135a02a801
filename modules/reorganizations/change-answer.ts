import { z } from 'zod'
import { daySchema } from '../../platform/http/day.ts'
import { oneLine } from '../../platform/http/one-line.ts'
import { newId } from '../../platform/new-id.ts'
import { organizationKinds } from '../organizations/index.ts'
import { placeNames } from '../places/index.ts'
import type { Change, Target, UnitKind, UnitTerms } from './rules/change.ts'

const text = (max: number) => z.string().trim().min(1).max(max)
const nameText = (max: number) => oneLine().min(1).max(max)
const units = z.enum(['organization', 'place'])
const fields = z.array(z.string().max(40)).max(40)

const termsSchema = z
  .object({
    name: nameText(300).min(2, 'Nhập tên đơn vị.'),
    shortName: nameText(60).nullable().default(null),
    kind: text(40),
    level: z.enum(['central', 'province', 'district', 'commune']),
    code: text(35).nullable().default(null),
    code102: text(20).nullable().default(null),
    aliases: z.array(nameText(300)).max(20).default([]),
    parentId: z.uuid().nullable().default(null),
    placeId: z.uuid().nullable().default(null),
    fields: fields.default([]),
  })
  .meta({ id: 'UnitTerms' })

const given = {
  target: z
    .object({ id: z.uuid().optional(), terms: termsSchema.nullable().default(null) })
    .refine(({ id, terms }) => id !== undefined || terms !== null, 'Chọn đơn vị tiếp nhận, hoặc nhập đơn vị mới.'),
}

const kinds = {
  create: { kind: z.literal('create'), unit: units, made: z.object({ id: z.uuid().optional(), terms: termsSchema }) },
  rename: {
    kind: z.literal('rename'),
    unit: units,
    unitId: z.uuid(),
    to: z.object({
      name: nameText(300).min(2, 'Nhập tên mới.'),
      shortName: nameText(60).nullable().default(null),
      kind: text(40),
      code: text(35).nullable().default(null),
      code102: text(20).nullable().default(null),
    }),
  },
  abolish: { kind: z.literal('abolish'), unit: units, unitId: z.uuid() },
  move: { kind: z.literal('move'), unit: units, unitId: z.uuid(), parentId: z.uuid().nullable() },
  transfer: { kind: z.literal('transfer_field'), fromId: z.uuid(), toId: z.uuid(), fields },
  recognise: {
    kind: z.literal('recognise'),
    placeId: z.uuid(),
    recognitionKind: text(40),
    status: z.enum(['recognised', 'not_recognised']),
    validTo: daySchema.nullable().default(null),
  },
}

const common = {
  certainty: z.enum(['confirmed', 'uncertain']).default('confirmed'),
  note: text(1000).nullable().default(null),
}

const changeSchemas = z.discriminatedUnion('kind', [
  z.object({ ...kinds.create, ...common }),
  z.object({ ...kinds.rename, ...common }),
  z.object({
    kind: z.literal('merge'),
    unit: units,
    fromIds: z.array(z.uuid()).min(1, 'Chọn các đơn vị sáp nhập.').max(200),
    into: given.target,
    ...common,
  }),
  z.object({
    kind: z.literal('split'),
    unit: units,
    fromId: z.uuid(),
    continues: z.boolean().default(false),
    into: z
      .array(z.intersection(given.target, z.object({ fields: fields.nullable().default(null) })))
      .min(1, 'Chọn các đơn vị nhận phần tách ra.')
      .max(200),
    ...common,
  }),
  z.object({ ...kinds.transfer, ...common }),
  z.object({ ...kinds.abolish, ...common }),
  z.object({ ...kinds.move, ...common }),
  z.object({ ...kinds.recognise, ...common }),
])

type Given = { kind: string; level?: string }

/** An agency's kind of an agency, a place's of a place of that level. */
function kindFits(unit: UnitKind, { kind, level }: Given): boolean {
  if (unit === 'organization') return organizationKinds.some((known) => known === kind)
  const known = placeNames.kinds.find((one) => one === kind)
  return known !== undefined && (level === undefined || placeNames.levelsOfKind(known).some((one) => one === level))
}

function kindsGiven(change: z.output<typeof changeSchemas>): Given[] {
  if (change.kind === 'create') return [change.made.terms]
  if (change.kind === 'rename') return [change.to]
  const targets = change.kind === 'merge' ? [change.into] : change.kind === 'split' ? change.into : []
  return targets.flatMap(({ terms }) => terms ?? [])
}

/** A change as a person gives it; units it makes get their ids here. */
export const changeInputSchema = changeSchemas.refine(
  (change) => !('unit' in change) || kindsGiven(change).every((given) => kindFits(change.unit, given)),
  'Chọn loại và cấp của đơn vị trong danh sách.',
)

export type ChangeInput = z.output<typeof changeInputSchema>

const toTarget = ({ id, terms }: { id?: string | undefined; terms: UnitTerms | null }): Target => ({
  id: id ?? newId(),
  terms,
})

/** Gives a change and the units it makes their ids. */
export function toChange(input: ChangeInput, id = newId()): Change {
  switch (input.kind) {
    case 'create':
      return { ...input, id, made: { id: input.made.id ?? newId(), terms: input.made.terms } }
    case 'merge':
      return { ...input, id, into: toTarget(input.into) }
    case 'split':
      return { ...input, id, into: input.into.map((target) => ({ ...toTarget(target), fields: target.fields })) }
    default:
      return { ...input, id }
  }
}

const targetSchema = z.object({ id: z.uuid(), terms: termsSchema.nullable() })
const answered = {
  id: z.uuid(),
  certainty: z.enum(['confirmed', 'uncertain']),
  note: z.string().nullable(),
}

/** A change as it is stored. */
export const changeSchema = z
  .discriminatedUnion('kind', [
    z.object({ ...answered, ...kinds.create, made: z.object({ id: z.uuid(), terms: termsSchema }) }),
    z.object({ ...answered, ...kinds.rename }),
    z.object({ ...answered, kind: z.literal('merge'), unit: units, fromIds: z.array(z.uuid()), into: targetSchema }),
    z.object({
      ...answered,
      kind: z.literal('split'),
      unit: units,
      fromId: z.uuid(),
      continues: z.boolean(),
      into: z.array(z.intersection(targetSchema, z.object({ fields: fields.nullable() }))),
    }),
    z.object({ ...answered, ...kinds.transfer }),
    z.object({ ...answered, ...kinds.abolish }),
    z.object({ ...answered, ...kinds.move }),
    z.object({ ...answered, ...kinds.recognise }),
  ])
  .meta({ id: 'ReorganizationChange' })

/** The answer's arrays are mutable, the stored ones are not. */
export const toChangeAnswer = (change: Change): z.input<typeof changeSchema> =>
  structuredClone(change) as z.input<typeof changeSchema>
