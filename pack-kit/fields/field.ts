import type { Condition, Expression } from '../expressions/expression.ts'

/** A level of places a field or an indicator can be about. */
export type PlaceLevel = 'province' | 'district' | 'commune'

/** One of the answers a choice offers; records keep the code, people see the name. */
export type Option = { code: string; name: string }

export type FieldCommon = {
  /** camelCase ASCII: the key of the value in a record's JSON; never reused for something else */
  code: string
  /** Vietnamese, as the label of a form and the header of a column */
  name: string
  hint?: string
  /** as it would be typed, for the sheet's example row */
  example?: string
  /** always, or while the condition holds */
  required?: boolean | Condition
  /** only while it holds is the field shown and kept */
  shownWhen?: Condition
  /** may be shown to everyone where its register is public */
  isPublic?: boolean
  /** never entered: made from other fields each time they change */
  computed?: Expression
}

/** What each kind of field says of itself, beside what all have. Values: see `FieldValue`. */
export type FieldKinds = {
  /** one line, or several when long; at most `longest` characters (300, long ones 10,000) */
  text: { isLong?: boolean; longest?: number }
  /** a measured number in a unit, with at most `decimals` digits after the comma (2) */
  number: { unit: string; decimals?: number; min?: number; max?: number }
  /** a whole number of people or things, 0 or more: only how many, never who */
  count: { unit?: string }
  /** whole đồng */
  money: { min?: number; max?: number }
  date: { earliest?: string; latest?: string }
  choice: { options: readonly Option[]; isMany?: boolean }
  yesNo: object
  /** an administrative unit of one of these levels, by the id of its identity */
  place: { levels: readonly PlaceLevel[] }
  agency: object
  point: object
  line: object
  area: object
  file: { most?: number }
  photo: { most?: number }
  documentReference: object
  /** a record of another register */
  link: { register: string }
}

export type FieldKind = keyof FieldKinds

export type FieldOf<Kind extends FieldKind> = { [Each in Kind]: FieldCommon & { kind: Each } & FieldKinds[Each] }[Kind]

/** One thing a record says; made with `field`. */
export type Field = FieldOf<FieldKind>
