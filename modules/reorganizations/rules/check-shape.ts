import type { Change } from './change.ts'
import type { Problem } from './problem.ts'
import { versionAcross, type WorldFacts } from './unit-facts.ts'

type Found = Omit<Problem, 'changeId'>

function shapeOfMerge(change: Change & { kind: 'merge' }, name: (id: string) => string): Found[] {
  const { fromIds, into } = change
  if (fromIds.includes(into.id))
    return [
      {
        code: 'into_itself',
        message: `${name(into.id)} vừa sáp nhập vừa tiếp nhận. Bỏ đơn vị này khỏi danh sách sáp nhập vì chính nó tiếp nhận.`,
      },
    ]
  // The committee of a new commune may be the only old one the directory knows.
  const fewest = into.terms === null || into.terms.placeId !== null ? 1 : 2
  if (new Set(fromIds).size < fewest)
    return [
      {
        code: 'too_few',
        message:
          fromIds.length === 0
            ? 'Chọn các đơn vị sáp nhập.'
            : 'Hợp nhất thành đơn vị mới cần ít nhất hai đơn vị. Nếu chỉ đổi tên, dùng thay đổi “Đổi tên”.',
      },
    ]
  return []
}

function shapeOfSplit(change: Change & { kind: 'split' }, name: (id: string) => string): Found[] {
  const ids = change.into.map(({ id }) => id)
  if (ids.includes(change.fromId))
    return [
      {
        code: 'into_itself',
        message: `${name(change.fromId)} không thể tách thành chính nó. Chọn “đơn vị cũ tiếp tục hoạt động” nếu chỉ tách một phần.`,
      },
    ]
  if (new Set(ids).size !== ids.length || ids.length < (change.continues ? 1 : 2))
    return [{ code: 'too_few', message: 'Chọn ít nhất hai đơn vị khác nhau nhận phần tách ra.' }]
  if (!change.continues && change.into.every(({ fields }) => fields !== null))
    return [
      {
        code: 'no_main_successor',
        message:
          'Chọn ít nhất một đơn vị kế thừa chung (không giới hạn lĩnh vực), để tiếp nhận những việc không thuộc lĩnh vực nào đã ghi.',
      },
    ]
  return change.into.some(({ fields }) => fields?.length === 0)
    ? [
        {
          code: 'no_field',
          message: 'Có đơn vị nhận theo lĩnh vực nhưng chưa chọn lĩnh vực nào. Chọn lĩnh vực hoặc chọn kế thừa chung.',
        },
      ]
    : []
}

function shapeOfTransfer(
  change: Change & { kind: 'transfer_field' },
  world: WorldFacts,
  on: string,
  name: (id: string) => string,
  nameOfField: (code: string) => string,
): Found[] {
  if (change.fromId === change.toId)
    return [
      {
        code: 'into_itself',
        message: `${name(change.fromId)} không thể chuyển lĩnh vực cho chính mình. Chọn cơ quan nhận khác.`,
      },
    ]
  if (change.fields.length === 0) return [{ code: 'no_field', message: 'Chọn ít nhất một lĩnh vực được chuyển.' }]
  const facts = world.units.get(change.fromId)
  const held = (facts && versionAcross(facts, on)?.fields) ?? []
  // An agency whose fields were never entered may give any.
  const missing = held.length === 0 ? [] : change.fields.filter((field) => !held.includes(field))
  return missing.map((field) => ({
    code: 'field_not_held',
    message: `${name(change.fromId)} không phụ trách lĩnh vực “${nameOfField(field)}”. Sửa lĩnh vực của cơ quan trong danh bạ, hoặc chọn lĩnh vực khác.`,
  }))
}

/** Whether each change makes sense by itself. */
export function checkShape(
  changes: readonly Change[],
  world: WorldFacts,
  on: string,
  words: { name(id: string): string; field(code: string): string },
): Problem[] {
  return changes.flatMap((change) => {
    const found =
      change.kind === 'merge'
        ? shapeOfMerge(change, words.name)
        : change.kind === 'split'
          ? shapeOfSplit(change, words.name)
          : change.kind === 'transfer_field'
            ? shapeOfTransfer(change, world, on, words.name, words.field)
            : []
    return found.map((problem) => ({ changeId: change.id, ...problem }))
  })
}
