import { beginCapital } from '../../../../pack-kit/index.ts'
import { type FieldChange, toCell } from '../../../imports/index.ts'
import type { Change } from '../../rules/change.ts'
import { columnOf } from '../change-columns.ts'
import { checkName, isFault, readCode } from './made-terms.ts'
import type { FormerUnit, ResolvedRow } from './resolved-row.ts'
import { aboutOf, compareAbout, correctAbout } from './settle-about.ts'
import type { Settle } from './settled.ts'

function requireFormer({ former }: ResolvedRow): FormerUnit {
  if (former === null) throw new Error('the row is about no unit')
  return former
}

/** “Giải thể”. */
export const settleAbolish: Settle = (row, book) => {
  const { id } = requireFormer(row)
  const [there] = book.changesOf('abolish', id)
  return {
    isThere: there !== undefined,
    changes: there ? compareAbout(row, there) : [],
    apply: ({ newId }) =>
      book.put(
        there
          ? { ...there, ...correctAbout(row, there) }
          : { id: newId(), kind: 'abolish', unit: row.row.unit, unitId: id, ...aboutOf(row) },
      ),
  }
}

/** “Chuyển trực thuộc”. */
export const settleMove: Settle = (row, book, say) => {
  const { id, terms } = requireFormer(row)
  const { parent } = row.refs
  const parentId = parent && 'id' in parent ? parent.id : null
  if (parentId === id) return { column: 'parent', text: 'Đơn vị không trực thuộc chính nó. Sửa “Trực thuộc mới”.' }
  const there = book.changesOf('move', id).find(({ unitId }) => unitId === id)
  const isPending = parent !== null && 'made' in parent
  if (!there && !isPending && parentId === terms.parentId)
    return {
      column: 'parent',
      text: 'Đơn vị này đang trực thuộc đúng đơn vị đó vào ngày trước ngày hiệu lực. Sửa “Trực thuộc mới”, hoặc bỏ dòng này.',
    }
  const changes: FieldChange[] = []
  if (there && (isPending || there.parentId !== parentId))
    changes.push({
      column: 'parent',
      before: there.parentId === null ? null : say.name(there.parentId),
      after: row.row.values.parent,
    })
  return {
    isThere: there !== undefined,
    changes: [...changes, ...(there ? compareAbout(row, there) : [])],
    apply: ({ newId }) =>
      book.put(
        there
          ? { ...there, ...correctAbout(row, there), parentId }
          : { id: newId(), kind: 'move', unit: row.row.unit, unitId: id, parentId, ...aboutOf(row) },
      ),
  }
}

type Rename = Extract<Change, { kind: 'rename' }>

/** Columns of the sheet by the terms a renaming gives. */
const renamed = { name: 'made', shortName: 'madeShort', kind: 'madeKind', code: 'code' } as const
const renamedKeys = Object.keys(renamed) as (keyof typeof renamed)[]

/** “Đổi tên”: another name, kind or code; a short name belongs to the name and goes with it. */
export const settleRename: Settle = (row, book, say) => {
  const { id, terms } = requireFormer(row)
  const { unit, values } = row.row
  const there = book.changesOf('rename', id).find(({ unitId }) => unitId === id)
  const name = values.made ?? ''
  const nameless = checkName(name)
  if (nameless) return nameless
  const told = unit === 'place' ? say.kinds.kindOfPlace(name) : null
  const kind = values.madeKind ?? told ?? there?.to.kind ?? terms.kind
  if (!say.kinds.isKindOf(unit, kind) || (told !== null && told !== kind))
    return {
      column: 'madeKind',
      text: 'Loại này không hợp với đơn vị hoặc với tên mới. Sửa “Loại đơn vị mới” hoặc tên.',
    }
  const code = readCode(unit, values.code, terms.level, say.kinds)
  if (isFault(code)) return code
  const to: Rename['to'] = {
    name: unit === 'place' && told === null ? `${beginCapital(kind)} ${name}` : name,
    shortName: values.madeShort ?? there?.to.shortName ?? null,
    kind,
    code: code.value ?? there?.to.code ?? terms.code,
    code102: there?.to.code102 ?? terms.code102,
  }
  if (!there && to.name === terms.name && kind === terms.kind && to.code === terms.code && to.shortName === null)
    return { column: 'made', text: 'Tên, loại và mã mới giống hiện nay. Sửa ô này, hoặc bỏ dòng này.' }
  const changes = renamedKeys.flatMap((key): FieldChange[] => {
    if (!there || there.to[key] === to[key]) return []
    const column = columnOf(renamed[key])
    return [{ column: renamed[key], before: toCell(there.to[key], column), after: toCell(to[key], column) }]
  })
  return {
    isThere: there !== undefined,
    changes: [...changes, ...(there ? compareAbout(row, there) : [])],
    apply: ({ newId }) =>
      book.put(
        there
          ? { ...there, ...correctAbout(row, there), to }
          : { id: newId(), kind: 'rename', unit, unitId: id, to, ...aboutOf(row) },
      ),
  }
}
