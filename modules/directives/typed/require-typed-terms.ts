import { directivesErrors } from '../directives-errors.ts'
import type { TypedDirective } from './typed-directive.ts'

/** Days that make sense: said by today, due not before it was said; a duty with a date or a rhythm names it. */
export function requireTypedTerms({ saidOn, duties }: Pick<TypedDirective, 'saidOn' | 'duties'>, today: string): void {
  if (saidOn > today)
    throw directivesErrors.said_in_future({ fields: [{ path: 'saidOn', message: 'Chọn ngày không sau hôm nay.' }] })
  for (const [index, { deadline }] of duties.entries()) {
    const field = (name: string, message: string) => ({
      fields: [{ path: `duties.${index}.deadline.${name}`, message }],
    })
    if (deadline.kind === 'date' && deadline.on === null)
      throw directivesErrors.typed_deadline_missing(field('on', 'Chọn ngày hoàn thành.'))
    if (deadline.kind === 'recurrence' && deadline.recurrence === null)
      throw directivesErrors.typed_deadline_missing(field('recurrence', 'Chọn chu kỳ.'))
    if (deadline.on !== null && deadline.on < saidOn)
      throw directivesErrors.typed_deadline_in_past(field('on', 'Không trước ngày giao.'))
  }
}
