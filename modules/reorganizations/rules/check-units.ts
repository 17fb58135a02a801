import { writtenDay } from '../../../pack-kit/index.ts'
import type { Change } from './change.ts'
import { madeBy, unitsOf } from './change.ts'
import { type Problem } from './problem.ts'
import { nameOn, type UnitFacts, type UnitVersion, versionAcross, versionOn, type WorldFacts } from './unit-facts.ts'
import { goTogether, type RoleOfUnit, rolesOf } from './unit-roles.ts'

/** Its history goes on after the day: what is recorded late cannot reach under it. */
export const changedLater = (name: string, since: string, on: string): Omit<Problem, 'changeId'> => ({
  code: 'changed_later',
  message: `${name} đã có thay đổi từ ${writtenDay(since)}, sau ngày hiệu lực ${writtenDay(on)}. Hoàn tác đợt sắp xếp đó trước, hoặc chọn ngày hiệu lực sau ngày đó.`,
})

/** Why a unit cannot be changed on a day, or null when it can: it must live across that day and have no later history. */
function whyNotAcross(facts: UnitFacts, on: string): Omit<Problem, 'changeId'> | null {
  const name = nameOn(facts, on)
  const day = writtenDay(on)
  const across = versionAcross(facts, on)
  if (across) return across.validTo === null ? null : changedLater(name, across.validTo, on)
  const first = facts.versions[0]
  if (facts.versions.some(({ validFrom, validTo }) => validFrom === on || validTo === on))
    return {
      code: 'same_day',
      message: `${name} đã có thay đổi khác cùng ngày ${day}. Gộp vào đợt sắp xếp đó, hoặc chọn ngày hiệu lực khác.`,
    }
  if (first?.validFrom && first.validFrom > on)
    return {
      code: 'not_yet',
      message: `${name} chỉ có từ ${writtenDay(first.validFrom)}, sau ngày hiệu lực ${day}. Chọn ngày hiệu lực sau đó, hoặc đơn vị khác.`,
    }
  return { code: 'already_ended', message: `${name} ${endedWords(facts.versions)}. Chọn đơn vị kế thừa.` }
}

const endedWords = (versions: readonly UnitVersion[]): string => {
  const end = versions.at(-1)?.validTo
  return end ? `đã chấm dứt hoạt động ngày ${writtenDay(end)}` : 'không còn trong danh bạ'
}

/** Why a unit cannot take over on a day: it must live on it. */
function whyNotOn(facts: UnitFacts, on: string): Omit<Problem, 'changeId'> | null {
  return versionOn(facts, on) ? null : whyNotAcross(facts, on)
}

function checkRole(
  { id, role, changeId }: RoleOfUnit,
  world: WorldFacts,
  made: ReadonlySet<string>,
  on: string,
): Problem[] {
  if (made.has(id)) return []
  const facts = world.units.get(id)
  if (!facts)
    return [
      {
        changeId,
        code: role === 'receives' ? 'target_missing' : 'unknown_unit',
        message: 'Có đơn vị không tìm thấy trong danh bạ. Chọn lại đơn vị.',
      },
    ]
  const why = role === 'receives' || role === 'recognised' ? whyNotOn(facts, on) : whyNotAcross(facts, on)
  if (why) return [{ changeId, ...why }]
  const since = role === 'ends' ? world.laterSuccessions.get(id) : undefined
  return since === undefined ? [] : [{ changeId, ...changedLater(nameOn(facts, on), since, on) }]
}

function checkPairs(roles: readonly RoleOfUnit[], name: (id: string) => string): Problem[] {
  const byUnit = Map.groupBy(roles, ({ id }) => id)
  return [...byUnit].flatMap(([id, own]) => {
    const clash = own.find((role, index) => own.slice(0, index).some((earlier) => !goTogether(earlier.role, role.role)))
    return clash
      ? [
          {
            changeId: clash.changeId,
            code: 'contradiction' as const,
            message: `${name(id)} có hai thay đổi trái nhau trong cùng một ngày. Bỏ bớt một thay đổi, hoặc tách thành hai đợt khác ngày.`,
          },
        ]
      : []
  })
}

/** Names of every unit a reorganization speaks of, new ones included. */
export function namesIn(changes: readonly Change[], world: WorldFacts, on: string): (id: string) => string {
  const made = new Map(changes.flatMap(madeBy).map(({ id, terms }) => [id, terms.name]))
  return (id) => {
    const facts = world.units.get(id)
    return made.get(id) ?? (facts ? nameOn(facts, on) : 'Đơn vị không rõ')
  }
}

/** Whether the units are there when they are needed, and play no two parts that contradict each other on the day. */
export function checkUnits(changes: readonly Change[], world: WorldFacts, on: string): Problem[] {
  const roles = rolesOf(changes)
  const made = new Set(changes.flatMap(madeBy).map(({ id }) => id))
  const parents = changes.flatMap((change) =>
    unitsOf(change)
      .filter(({ id }) => change.kind === 'move' && id === change.parentId)
      .map(({ unit, id }): RoleOfUnit => ({ unit, id, role: 'receives', changeId: change.id })),
  )
  const problems = [...roles, ...parents].flatMap((role) => checkRole(role, world, made, on))
  return [...problems, ...checkPairs(roles, namesIn(changes, world, on))]
}
