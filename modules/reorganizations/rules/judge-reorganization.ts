import { writtenDay } from '../../../pack-kit/index.ts'
import type { Change } from './change.ts'
import { checkPlan } from './check-plan.ts'
import { checkShape } from './check-shape.ts'
import { checkUnits, namesIn } from './check-units.ts'
import { findNamesakes, namesakeProblems } from './find-namesakes.ts'
import type { Plan } from './plan.ts'
import { planChanges } from './plan-changes.ts'
import { type Problem } from './problem.ts'
import type { WorldFacts } from './unit-facts.ts'

/** What is asked of a reorganization beside its changes. */
export type Header = {
  title: string
  documentNumber: string | null
  documentIssuedOn: string | null
  documentIssuer: string | null
  effectiveOn: string | null
}

export type Judgement = { plan: Plan | null; problems: Problem[]; warnings: Problem[] }

/** Two rules may find the same. */
function onceEach(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>()
  return problems.filter(({ changeId, message }) => {
    const key = `${changeId}|${message}`
    return seen.has(key) ? false : Boolean(seen.add(key))
  })
}

const about = (code: Problem['code'], message: string): Problem => ({ changeId: null, code, message })

function checkHeader(header: Header): Problem[] {
  const { title, documentNumber, documentIssuedOn, documentIssuer, effectiveOn } = header
  return [
    ...(title.trim() === '' ? [about('title_missing', 'Đặt tên cho đợt sắp xếp.')] : []),
    ...(effectiveOn === null ? [about('date_missing', 'Nhập ngày hiệu lực.')] : []),
    ...(documentNumber === null || documentIssuedOn === null || documentIssuer === null
      ? [about('document_missing', 'Nhập đủ số hiệu, ngày ban hành và cơ quan ban hành của văn bản làm căn cứ.')]
      : []),
  ]
}

/**
 * Whether a reorganization can be recorded, and what it comes to. `plan` is null while the day is missing.
 * @param words names of fields of work and the folding of names, which belong to the directory
 */
export function judgeReorganization(
  header: Header,
  changes: readonly Change[],
  world: WorldFacts,
  words: { field(code: string): string; nameKey(name: string): string },
): Judgement {
  const problems = checkHeader(header)
  if (changes.length === 0) problems.push(about('no_changes', 'Chưa có thay đổi nào. Thêm ít nhất một thay đổi.'))
  const { effectiveOn: on, documentIssuedOn } = header
  if (on === null) return { plan: null, problems, warnings: [] }
  const name = namesIn(changes, world, on)
  const units = checkUnits(changes, world, on)
  const shapes = checkShape(changes, world, on, { name, field: words.field })
  const plan = planChanges(changes, world, on)
  const sound = [
    ...checkPlan(changes, plan, world, on, { name, nameKey: words.nameKey }),
    ...namesakeProblems(findNamesakes(plan, world, words.nameKey), name),
  ]
  const warnings =
    documentIssuedOn !== null && documentIssuedOn > on
      ? [
          about(
            'date_missing',
            `Văn bản ban hành ngày ${writtenDay(documentIssuedOn)}, sau ngày hiệu lực ${writtenDay(on)}. Kiểm tra lại hai ngày này.`,
          ),
        ]
      : []
  return { plan, problems: onceEach([...problems, ...units, ...shapes, ...sound]), warnings }
}
