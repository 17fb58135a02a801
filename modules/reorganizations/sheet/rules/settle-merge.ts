import { aboutOf, compareAbout, correctAbout, joinAbout } from './settle-about.ts'
import { settleTarget } from './settle-target.ts'
import type { Settle } from './settled.ts'

/** “Hợp nhất”, “Sáp nhập vào”: a unit joins those that become, or go into, another. Rows with one new unit are one change. */
export const settleMerge: Settle = (row, book, say) => {
  const { former } = row
  if (former === null) throw new Error('a merge of nothing')
  const target = settleTarget(row, book, say)
  if ('text' in target) return target
  if (target.id === former.id)
    return { column: 'made', text: 'Đơn vị này vừa sáp nhập vừa tiếp nhận. Sửa “Đơn vị cũ” hoặc “Đơn vị mới”.' }
  const findMerge = () => book.changesOf('merge', former.id).find(({ fromIds }) => fromIds.includes(former.id))
  const merge = findMerge()
  if (merge && merge.into.id !== target.id)
    return {
      column: 'former',
      text: `Bản nháp đang ghi đơn vị này nhập vào “${say.name(merge.into.id)}”. Sửa trong bản nháp, hoặc bỏ dòng này.`,
    }
  const about = merge ? compareAbout(row, merge) : []
  return {
    isThere: merge !== undefined,
    changes: [...target.changes, ...about],
    apply(writing) {
      target.correct()
      const into = target.written(writing)
      const own = findMerge()
      if (own) return about.length > 0 ? book.put({ ...own, ...correctAbout(row, own) }) : undefined
      const there = book.changesOf('merge', into.id).find((change) => change.into.id === into.id)
      if (there) return book.put({ ...there, ...joinAbout(row, there), fromIds: [...there.fromIds, former.id] })
      const { unit } = row.row
      return book.put({ id: writing.newId(), kind: 'merge', unit, fromIds: [former.id], into, ...aboutOf(row) })
    },
  }
}
