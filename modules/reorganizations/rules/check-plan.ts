import type { Change } from './change.ts'
import { madeBy } from './change.ts'
import { changedLater } from './check-units.ts'
import type { Plan, PlannedUnit } from './plan.ts'
import type { Problem } from './problem.ts'
import { versionOn, type WorldFacts } from './unit-facts.ts'

type Words = { name(id: string): string; nameKey(name: string): string }

type ChangeFor = (id: string) => string | null

/** The change that brings a unit its terms, to show a problem where it can be mended. */
function changesByUnit(changes: readonly Change[]): ChangeFor {
  const found = new Map<string, string>()
  for (const change of changes) {
    const brought = madeBy(change).map(({ id }) => id)
    if (change.kind === 'rename' || change.kind === 'move') brought.push(change.unitId)
    if (change.kind === 'merge') brought.push(change.into.id)
    for (const id of brought) if (!found.has(id)) found.set(id, change.id)
  }
  return (id) => found.get(id) ?? null
}

function checkParents(changeFor: ChangeFor, plan: Plan, world: WorldFacts, on: string, words: Words): Problem[] {
  const ended = new Set(plan.ended.map(({ id }) => id))
  const planned = new Map([...plan.made, ...plan.changed].map((unit) => [unit.id, unit.terms.parentId]))
  const parentOf = (id: string) => (planned.has(id) ? (planned.get(id) ?? null) : (world.parents.get(id) ?? null))
  const lives = (id: string) => {
    const facts = world.units.get(id)
    return !ended.has(id) && (planned.has(id) || (facts !== undefined && versionOn(facts, on) !== undefined))
  }
  return [...plan.made, ...plan.changed].flatMap(({ id, terms: { parentId } }): Problem[] => {
    if (parentId === null) return []
    const changeId = changeFor(id)
    if (!lives(parentId))
      return [
        {
          changeId,
          code: 'parent_missing',
          message: `Đơn vị cấp trên của ${words.name(id)} không hoạt động vào ngày hiệu lực. Chọn đơn vị cấp trên khác.`,
        },
      ]
    const seen = new Set<string>()
    // A circle above a unit is told of the units in it alone.
    for (let above: string | null = parentId; above !== null && !seen.has(above); above = parentOf(above)) {
      if (above === id)
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

function namesOf(units: readonly { name: string }[]): string {
  const named = units.slice(0, mostNamed).map(({ name }) => name)
  const more = units.length > named.length ? ` và ${units.length - named.length} đơn vị khác` : ''
  return `${named.join(', ')}${more}`
}

function checkChildren(changes: readonly Change[], plan: Plan, world: WorldFacts, words: Words): Problem[] {
  const ended = new Set(plan.ended.map(({ id }) => id))
  const settled = new Set([...plan.ended, ...plan.changed].map(({ id }) => id))
  const left = world.children.filter(({ id, parentId }) => ended.has(parentId) && !settled.has(id))
  return [...Map.groupBy(left, ({ parentId }) => parentId)].map(([parentId, children]) => {
    return {
      changeId: changes.find((change) => change.kind === 'abolish' && change.unitId === parentId)?.id ?? null,
      code: 'children_left',
      message: `${words.name(parentId)} chấm dứt nhưng còn đơn vị trực thuộc: ${namesOf(children)}. Chuyển các đơn vị này về cấp trên khác hoặc cho chấm dứt cùng đợt.`,
    }
  })
}

/** Units that come along with others, or take something over, and have changed since. */
function checkLaterChanges(changeFor: ChangeFor, plan: Plan, world: WorldFacts, on: string, words: Words): Problem[] {
  return plan.changed.flatMap(({ id }) => {
    const facts = world.units.get(id)
    const until = (facts && versionOn(facts, on)?.validTo) ?? null
    return until === null ? [] : [{ changeId: changeFor(id), ...changedLater(words.name(id), until, on) }]
  })
}

function checkLaterChildren(plan: Plan, world: WorldFacts, words: Words): Problem[] {
  const ended = new Set(plan.ended.map(({ id }) => id))
  const left = Map.groupBy(
    world.laterChildren.filter(({ parentId }) => ended.has(parentId)),
    ({ parentId }) => parentId,
  )
  return [...left].map(([parentId, children]) => ({
    changeId: null,
    code: 'children_later',
    message: `${words.name(parentId)} chấm dứt nhưng sau ngày hiệu lực đã có thêm đơn vị trực thuộc: ${namesOf(children)}. Sửa đơn vị cấp trên của các đơn vị này trong danh bạ trước, hoặc chọn ngày hiệu lực muộn hơn.`,
  }))
}

function checkNames(changeFor: ChangeFor, plan: Plan, world: WorldFacts, words: Words): Problem[] {
  const follows = new Set(plan.followers)
  // Those a change gives their name last: the problem is shown where it can be mended.
  const given = [...plan.made, ...plan.changed]
    .filter(({ id }) => !follows.has(id))
    .sort((left, right) => Number(changeFor(left.id) !== null) - Number(changeFor(right.id) !== null))
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
    const changeId = changeFor(unit.id)
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
export function checkPlan(
  changes: readonly Change[],
  plan: Plan,
  world: WorldFacts,
  on: string,
  words: Words,
): Problem[] {
  const changeFor = changesByUnit(changes)
  return [
    ...checkTargets(changes, plan, words),
    ...checkParents(changeFor, plan, world, on, words),
    ...checkChildren(changes, plan, world, words),
    ...checkLaterChanges(changeFor, plan, world, on, words),
    ...checkLaterChildren(plan, world, words),
    ...checkNames(changeFor, plan, world, words),
  ]
}
