import { TextAreaField } from '../../../../ui/fields/text-area-field'
import { textOf } from '../typed-values'
import { frameOf, type InputProps } from './input-props'

const hints = {
  line: 'Mỗi dòng một điểm theo thứ tự của tuyến: vĩ độ, kinh độ; như 9.5917, 105.1047. Hoặc dán GeoJSON.',
  area: 'Mỗi dòng một đỉnh của ranh giới, ít nhất ba: vĩ độ, kinh độ; như 9.5917, 105.1047. Hoặc dán GeoJSON.',
}

/** A line or a boundary, one position a line. */
export function ShapeInput(props: InputProps<'line' | 'area'>) {
  const { field, typed, onChange } = props
  return (
    <TextAreaField {...frameOf(props)} hint={hints[field.kind]} rows={4} value={textOf(typed)} onChange={onChange} />
  )
}
