import { aboutOf, compareAbout, correctAbout } from './settle-about.ts'
import { settleTarget } from './settle-target.ts'
import type { Settle } from './settled.ts'

/** “Thành lập”: a unit that takes over from nobody; nothing where another change of the draft makes it. */
export const settleCreate: Settle = (row, book, say) => {
  const target = settleTarget(row, book, say)
  if ('text' in target) return target
  const own = target.id === null ? undefined : book.changesOf('create', target.id)[0]
  const about = own ? compareAbout(row, own) : []
  return {
    isThere: target.id !== null,
    changes: [...target.changes, ...about],
    apply(writing) {
      target.correct()
      const { id, terms } = target.written(writing)
      const created = book.changesOf('create', id)[0]
      if (terms !== null)
        book.put({ id: writing.newId(), kind: 'create', unit: row.row.unit, made: { id, terms }, ...aboutOf(row) })
      else if (created && about.length > 0) book.put({ ...created, ...correctAbout(row, created) })
    },
  }
}
