import type { FieldCommon, FieldKind, FieldKinds, FieldOf, Option, PlaceLevel } from './field.ts'

/** What may be said of any field beside its code and name. */
type Rest = Omit<FieldCommon, 'code' | 'name'>
type With<Kind extends FieldKind> = Rest & FieldKinds[Kind]

const make = <Kind extends FieldKind>(kind: Kind, code: string, name: string, more: object): FieldOf<Kind> =>
  ({ kind, code, name, ...more }) as FieldOf<Kind>

/** Builders of fields, one for each kind: `field.text('roadName', 'Tên tuyến đường', { required: true })`. */
export const field = {
  text: (code: string, name: string, more: With<'text'> = {}) => make('text', code, name, more),
  longText: (code: string, name: string, more: With<'text'> = {}) =>
    make('text', code, name, { isLong: true, ...more }),
  number: (code: string, name: string, unit: string, more: Omit<With<'number'>, 'unit'> = {}) =>
    make('number', code, name, { unit, ...more }),
  /** Only how many: the form says that no names are to be entered. */
  count: (code: string, name: string, more: With<'count'> = {}) =>
    make('count', code, name, { hint: 'Chỉ ghi số lượng, không ghi họ tên hay thông tin cá nhân.', ...more }),
  money: (code: string, name: string, more: With<'money'> = {}) => make('money', code, name, more),
  date: (code: string, name: string, more: With<'date'> = {}) => make('date', code, name, more),
  choice: (code: string, name: string, options: readonly Option[], more: Omit<With<'choice'>, 'options'> = {}) =>
    make('choice', code, name, { options, ...more }),
  yesNo: (code: string, name: string, more: Rest = {}) => make('yesNo', code, name, more),
  place: (code: string, name: string, levels: readonly PlaceLevel[], more: Rest = {}) =>
    make('place', code, name, { levels, ...more }),
  agency: (code: string, name: string, more: Rest = {}) => make('agency', code, name, more),
  point: (code: string, name: string, more: Rest = {}) => make('point', code, name, more),
  line: (code: string, name: string, more: Rest = {}) => make('line', code, name, more),
  area: (code: string, name: string, more: Rest = {}) => make('area', code, name, more),
  file: (code: string, name: string, more: With<'file'> = {}) => make('file', code, name, more),
  photo: (code: string, name: string, more: With<'photo'> = {}) => make('photo', code, name, more),
  documentReference: (code: string, name: string, more: Rest = {}) => make('documentReference', code, name, more),
  link: (code: string, name: string, register: string, more: Rest = {}) =>
    make('link', code, name, { register, ...more }),
}
