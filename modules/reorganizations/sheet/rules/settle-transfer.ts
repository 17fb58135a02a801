import { aboutOf, compareAbout, correctAbout, joinAbout } from './settle-about.ts'
import type { Settle } from './settled.ts'

/** “Chuyển lĩnh vực”: fields go from one agency to another. Rows with the same two agencies are one change. */
export const settleTransfer: Settle = (row, book) => {
  const { former, target } = row
  if (former === null || target === null) throw new Error('a transfer without two agencies')
  const toId = 'id' in target ? target.id : null
  if (toId === former.id)
    return { column: 'made', text: 'Cơ quan không chuyển lĩnh vực cho chính mình. Sửa “Đơn vị mới”.' }
  const find = () =>
    book.changesOf('transfer_field', former.id).find((change) => change.fromId === former.id && change.toId === toId)
  const fields = row.row.values.fields ?? []
  const there = find()
  const isThere = there !== undefined && fields.every((field) => there.fields.includes(field))
  return {
    isThere,
    changes: isThere ? compareAbout(row, there) : [],
    apply({ newId }) {
      const change = find()
      if (toId === null) throw new Error('the agency that takes over is not there yet')
      if (!change) book.put({ id: newId(), kind: 'transfer_field', fromId: former.id, toId, fields, ...aboutOf(row) })
      else
        book.put({
          ...change,
          ...(isThere ? correctAbout(row, change) : joinAbout(row, change)),
          fields: [...new Set([...change.fields, ...fields])],
        })
    },
  }
}
