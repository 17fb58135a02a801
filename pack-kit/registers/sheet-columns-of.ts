import type { Field, FieldOf } from '../fields/field.ts'
import type { Register } from './register.ts'

/** Part of a value that stands in several columns. */
export type SheetPart = 'latitude' | 'longitude' | 'number' | 'date' | 'issuer'

/** A column in which records are written to a sheet and read from it; one field may take several. */
export type RegisterColumn = {
  /** the field's code, or "code.part" */
  key: string
  field: string
  part: SheetPart | null
  /** Vietnamese, with the unit where there is one */
  header: string
  /** list: several of `options`, parted by semicolons */
  kind: 'text' | 'number' | 'date' | 'choice' | 'list'
  options: readonly { code: string; name: string }[]
  /** always; a field required under a condition is judged with the whole row */
  isRequired: boolean
  /** written, and left aside when read */
  isComputed: boolean
  example: string
  explanation: string
}

/** How yes and no are written in a sheet. */
export const yesNoOptions = [
  { code: 'yes', name: 'Có' },
  { code: 'no', name: 'Không' },
] as const

type Shape = { part?: SheetPart; header?: string; kind: RegisterColumn['kind']; example: string; explanation?: string }

const choiceShape = ({ options, isMany }: FieldOf<'choice'>): Shape => ({
  kind: isMany ? 'list' : 'choice',
  example: options
    .slice(0, isMany ? 2 : 1)
    .map(({ name }) => name)
    .join('; '),
})

/** The columns of a field; lines, areas, files and photos have none. */
function shapesOf(field: Field): Shape[] {
  switch (field.kind) {
    case 'text':
      return [{ kind: 'text', example: '' }]
    case 'number':
      return [{ header: `${field.name} (${field.unit})`, kind: 'number', example: String(field.min ?? 1) }]
    case 'count':
      return [{ header: field.unit ? `${field.name} (${field.unit})` : field.name, kind: 'number', example: '12' }]
    case 'money':
      return [{ header: `${field.name} (đồng)`, kind: 'number', example: '1250000000', explanation: 'Đồng, không lẻ.' }]
    case 'date':
      return [{ kind: 'date', example: '15/03/2026', explanation: 'Ngày/tháng/năm.' }]
    case 'choice':
      return [choiceShape(field)]
    case 'yesNo':
      return [{ kind: 'choice', example: 'Có' }]
    case 'place':
      return [{ kind: 'text', example: 'Xã …', explanation: 'Tên chính thức, kèm cấp.' }]
    case 'agency':
      return [{ kind: 'text', example: 'Sở …', explanation: 'Tên chính thức.' }]
    case 'link':
      return [{ kind: 'text', example: '', explanation: 'Tên của mục đã có.' }]
    case 'point':
      return [
        { part: 'latitude', header: `${field.name}: vĩ độ`, kind: 'number', example: '10,123456' },
        { part: 'longitude', header: `${field.name}: kinh độ`, kind: 'number', example: '105,123456' },
      ]
    case 'documentReference':
      return [
        { part: 'number', header: `${field.name}: số, ký hiệu`, kind: 'text', example: '12/QĐ-UBND' },
        { part: 'date', header: `${field.name}: ngày ban hành`, kind: 'date', example: '15/03/2026' },
        { part: 'issuer', header: `${field.name}: cơ quan ban hành`, kind: 'text', example: 'Ủy ban nhân dân tỉnh' },
      ]
    case 'line':
    case 'area':
    case 'file':
    case 'photo':
      return []
  }
}

const optionsOf = (field: Field): RegisterColumn['options'] =>
  field.kind === 'choice' ? field.options : field.kind === 'yesNo' ? yesNoOptions : []

/** Columns of the sheet of a register, in the order of its fields. */
export const sheetColumnsOf = (register: Register): RegisterColumn[] =>
  register.fields.flatMap((field) =>
    shapesOf(field).map(({ part = null, header = field.name, kind, example, explanation = '' }) => ({
      key: part === null ? field.code : `${field.code}.${part}`,
      field: field.code,
      part,
      header,
      kind,
      options: optionsOf(field),
      isRequired: field.required === true && !field.computed && part !== 'date' && part !== 'issuer',
      isComputed: field.computed !== undefined,
      example: (part === null ? field.example : undefined) ?? example,
      explanation: [field.hint ?? '', explanation].filter((words) => words !== '').join(' '),
    })),
  )
