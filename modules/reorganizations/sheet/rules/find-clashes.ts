import { goTogether, type Role } from '../../rules/unit-roles.ts'
import { kindWords, type RowKind } from './sheet-row.ts'

/** What a row does to the unit it is about. */
export type UnitUse = {
  number: number
  kind: RowKind
  /** the unit, however it is named */
  key: string
  role: Role
  /** with whom: two rows with one link say the same */
  link: string
}

/** Rows of one kind that only together are a change. */
const isOneChange = (one: UnitUse, other: UnitUse): boolean => one.kind === 'split' && other.kind === 'split'

/** Rows that say what an earlier row says already, or what contradicts it, with what to do. */
export function findClashes(uses: readonly UnitUse[]): ReadonlyMap<number, string> {
  const clashes = new Map<number, string>()
  for (const own of Map.groupBy(uses, ({ key }) => key).values()) {
    const said = new Map<string, UnitUse>()
    /** the first of each part, for all of one part contradict the same */
    const parts = new Map<string, UnitUse>()
    for (const use of own) {
      const same = said.get(`${use.kind} ${use.link}`)
      const contrary = [...parts.values()].find(
        (other) => !isOneChange(use, other) && !goTogether(use.role, other.role),
      )
      if (same) clashes.set(use.number, `Dòng này lặp lại dòng ${same.number}. Bỏ một dòng.`)
      else if (contrary) clashes.set(use.number, sayContrary(contrary))
      if (!same) said.set(`${use.kind} ${use.link}`, use)
      const part = `${use.kind} ${use.role}`
      if (!parts.has(part)) parts.set(part, use)
    }
  }
  return clashes
}

const sayContrary = ({ kind, number }: UnitUse): string =>
  `Đơn vị này đã có thay đổi trái với dòng này: “${kindWords(kind)}” ở dòng ${number}. Bỏ một dòng, hoặc ghi hai đợt sắp xếp khác ngày.`

/** The part the unit of a row plays by it; null for a row about no unit that is there. */
export function roleOf(kind: RowKind, continues: boolean): Role | null {
  switch (kind) {
    case 'consolidate':
    case 'absorb':
    case 'abolish':
      return 'ends'
    case 'split':
      return continues ? 'gives' : 'ends'
    case 'rename':
      return 'renamed'
    case 'move':
      return 'moved'
    case 'transfer_field':
      return 'gives'
    case 'create':
      return null
  }
}
