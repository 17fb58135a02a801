import { type FieldChange, toCell } from '../../../imports/index.ts'
import { columnOf } from '../change-columns.ts'
import { aboutOf, compareAbout, correctAbout, joinAbout } from './settle-about.ts'
import { settleTarget } from './settle-target.ts'
import type { Settle } from './settled.ts'

const sameFields = (one: readonly string[] | null, other: readonly string[] | null): boolean =>
  one === null || other === null
    ? one === other
    : one.length === other.length && one.every((field) => other.includes(field))

const yesOrNo = (value: boolean) => toCell(value ? 'yes' : 'no', columnOf('continues'))

/** “Tách”: one of the units an old one is divided into. Rows with one old unit are one change. */
export const settleSplit: Settle = (row, book, say) => {
  const { former, group } = row
  if (former === null) throw new Error('a split of nothing')
  const target = settleTarget(row, book, say)
  if ('text' in target) return target
  if (target.id === former.id)
    return {
      column: 'made',
      text: 'Đơn vị không tách thành chính nó. Nếu đơn vị cũ còn hoạt động, ghi “Có” ở cột “Tiếp tục hoạt động”.',
    }
  const { fields } = row.row.values
  const findSplit = () => book.changesOf('split', former.id).find(({ fromId }) => fromId === former.id)
  const split = findSplit()
  const part = split?.into.find(({ id }) => id === target.id)
  const changes: FieldChange[] = [...target.changes]
  if (part && !sameFields(part.fields, fields))
    changes.push({
      column: 'fields',
      before: toCell(part.fields, columnOf('fields')),
      after: toCell(fields, columnOf('fields')),
    })
  if (split && group.continues !== null && group.continues !== split.continues)
    changes.push({ column: 'continues', before: yesOrNo(split.continues), after: yesOrNo(group.continues) })
  if (part && split) changes.push(...compareAbout(row, split))
  return {
    isThere: part !== undefined,
    changes,
    apply(writing) {
      target.correct()
      const { id, terms } = target.written(writing)
      const there = findSplit()
      const continues = group.continues ?? there?.continues ?? false
      if (!there) {
        const into = [{ id, terms, fields }]
        book.put({
          id: writing.newId(),
          kind: 'split',
          unit: row.row.unit,
          fromId: former.id,
          continues,
          into,
          ...aboutOf(row),
        })
      } else if (there.into.some((other) => other.id === id)) {
        const into = there.into.map((other) => (other.id === id ? { ...other, fields } : other))
        book.put({ ...there, ...correctAbout(row, there), continues, into })
      } else book.put({ ...there, ...joinAbout(row, there), continues, into: [...there.into, { id, terms, fields }] })
    },
  }
}
