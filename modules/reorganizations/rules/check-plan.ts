import type { Change } from './change.ts'
import { madeBy } from './change.ts'
import type { Plan, PlannedUnit } from './plan.ts'
import type { Problem } from './problem.ts'
import { versionOn, type WorldFacts } from './unit-facts.ts'

type Words = { name(id: string): string; nameKey(name: string): string }

/** The change that brings a unit its terms, to show a problem where it can be mended. */
function changeFor(changes: readonly Change[], id: string): string | null {
  const found = changes.find(
    (change) =>
      madeBy(change).some((made) => made.id === id) ||
      ((change.kind === 'rename' || change.kind === 'move') && change.unitId === id) ||
      (change.kind === 'merge' && change.into.id === id),
  )
  return found?.id ?? null
}

function checkParents(changes: readonly Change[], plan: Plan, world: WorldFacts, on: string, words: Words): Problem[] {
  const ended = new Set(plan.ended.map(({ id }) => id))
  const planned = new Map([...plan.made, ...plan.changed].map((unit) => [unit.id, unit.terms.parentId]))
  const parentOf = (id: string) => (planned.has(id) ? (planned.get(id) ?? null) : (world.parents.get(id) ?? null))
  const lives = (id: string) => {
    const facts = world.units.get(id)
    return !ended.has(id) && (planned.has(id) || (facts !== undefined && versionOn(facts, on) !== undefined))
  }
  return [...plan.made, ...plan.changed].flatMap(({ id, terms: { parentId } }): Problem[] => {
    if (parentId === null) return []
    const changeId = changeFor(changes, id)
    if (!lives(parentId))
      return [
        {
          changeId,
          code: 'parent_missing',
          message: `Đơn vị cấp trên của ${words.name(id)} không hoạt động vào ngày hiệu lực. Chọn đơn vị cấp trên khác.`,
        },
      ]
    const seen = new Set([id])
    for (let above: string | null = parentId; above !== null; above = parentOf(above)) {
      if (seen.has(above))
        return [
          {
            changeId,
            code: 'parent_cycle',
            message: `${words.name(id)} sẽ thành cấp trên của chính mình. Chọn đơn vị cấp trên khác.`,
          },
        ]
      seen.add(above)
    }
    return []
  })
}

function checkTargets(changes: readonly Change[], plan: Plan, words: Words): Problem[] {
  const ended = new Set(plan.ended.map(({ id }) => id))
  return changes.flatMap((change): Problem[] => {
    const targets = change.kind === 'merge' ? [change.into] : change.kind === 'split' ? change.into : []
    return targets
      .filter(({ id }) => ended.has(id))
      .map(({ id }) => ({
        changeId: change.id,
        code: 'target_ends',
        message: `${words.name(id)} tiếp nhận nhưng cũng chấm dứt trong đợt này. Chọn đơn vị tiếp nhận còn hoạt động.`,
      }))
  })
}

const mostNamed = 5

function checkChildren(changes: readonly Change[], plan: Plan, world: WorldFacts, words: Words): Problem[] {
  const ended = new Set(plan.ended.map(({ id }) => id))
  const settled = new Set([...plan.ended, ...plan.changed].map(({ id }) => id))
  const left = world.children.filter(({ id, parentId }) => ended.has(parentId) && !settled.has(id))
  return [...Map.groupBy(left, ({ parentId }) => parentId)].map(([parentId, children]) => {
    const named = children.slice(0, mostNamed).map(({ name }) => name)
    const more = children.length > named.length ? ` và ${children.length - named.length} đơn vị khác` : ''
    return {
      changeId: changes.find((change) => change.kind === 'abolish' && change.unitId === parentId)?.id ?? null,
      code: 'children_left',
      message: `${words.name(parentId)} chấm dứt nhưng còn đơn vị trực thuộc: ${named.join(', ')}${more}. Chuyển các đơn vị này về cấp trên khác hoặc cho chấm dứt cùng đợt.`,
    }
  })
}

function checkNames(changes: readonly Change[], plan: Plan, world: WorldFacts, words: Words): Problem[] {
  const given = [...plan.made, ...plan.changed].filter(({ id }) => !plan.followers.includes(id))
  const going = new Set([...plan.ended, ...plan.changed].map(({ id }) => id))
  const keyOf = ({ unit, terms }: PlannedUnit) => `${unit}|${terms.parentId}|${words.nameKey(terms.name)}`
  const codeOf = ({ unit, terms }: PlannedUnit) => `${unit}|${unit === 'place' ? terms.level : ''}|${terms.code}`
  const names = new Map<string, string>(
    world.takenNames
      .filter(({ id }) => !going.has(id))
      .map(({ unit, parentId, nameKey, name }) => [`${unit}|${parentId}|${nameKey}`, name]),
  )
  const codes = new Map<string, string>(
    world.takenCodes
      .filter(({ id }) => !going.has(id))
      .map(({ unit, level, code, name }) => [`${unit}|${unit === 'place' ? level : ''}|${code}`, name]),
  )
  return given.flatMap((unit): Problem[] => {
    const changeId = changeFor(changes, unit.id)
    const sameName = names.get(keyOf(unit))
    const sameCode = unit.terms.code === null ? undefined : codes.get(codeOf(unit))
    names.set(keyOf(unit), unit.terms.name)
    if (unit.terms.code !== null) codes.set(codeOf(unit), unit.terms.name)
    return [
      ...(sameName
        ? [
            {
              changeId,
              code: 'name_taken' as const,
              message: `Vào ngày hiệu lực đã có ${sameName} cùng cấp trên. Đặt tên khác, hoặc chọn đơn vị đã có để tiếp nhận.`,
            },
          ]
        : []),
      ...(sameCode
        ? [
            {
              changeId,
              code: 'code_taken' as const,
              message: `Mã ${unit.terms.code} vào ngày hiệu lực đang thuộc ${sameCode}. Kiểm tra lại mã của ${unit.terms.name}.`,
            },
          ]
        : []),
    ]
  })
}

/** Whether the directory is sound after the changes: parents there and above, nobody left under who ends, names and codes free. */
export const checkPlan = (
  changes: readonly Change[],
  plan: Plan,
  world: WorldFacts,
  on: string,
  words: Words,
): Problem[] => [
  ...checkTargets(changes, plan, words),
  ...checkParents(changes, plan, world, on, words),
  ...checkChildren(changes, plan, world, words),
  ...checkNames(changes, plan, world, words),
]
