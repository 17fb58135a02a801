import type { Field } from '../fields/field.ts'
import type { Programme } from '../programmes/programme.ts'
import { stableJson } from '../programmes/stable-json.ts'
import type { UpgradeStep } from '../programmes/upgrade-step.ts'
import type { Register } from '../registers/register.ts'
import { findCoded } from './check-codes.ts'
import { inside, type ProgrammeProblem, problemAt, programmeSpot, type Spot } from './programme-problem.ts'

function checkOptions(spot: Spot, before: Field, now: Field, steps: readonly UpgradeStep[]): ProgrammeProblem[] {
  if (before.kind !== 'choice' || now.kind !== 'choice') return []
  const mapped = steps.flatMap((step) => (step.step === 'mapChoice' ? Object.keys(step.options) : []))
  const gone = before.options.filter(({ code }) => !findCoded(now.options, code) && !mapped.includes(code))
  return gone.map(({ code }) =>
    problemAt(spot, `lựa chọn “${code}” không còn mà không có bước mapChoice cho dữ liệu đã ghi`),
  )
}

const isChanged = (before: Field, now: Field): boolean =>
  before.kind !== now.kind ||
  (before.kind === 'choice' && now.kind === 'choice' && (before.isMany ?? false) !== (now.isMany ?? false)) ||
  (before.kind === 'link' && now.kind === 'link' && before.register !== now.register)

function checkField(spot: Spot, before: Field, now: Register, steps: readonly UpgradeStep[]): ProgrammeProblem[] {
  let code = before.code
  for (const step of steps) {
    if (step.step === 'renameField' && step.from === code) code = step.to
    if (step.step === 'dropField' && step.field === code) return []
  }
  const field = findCoded(now.fields, code)
  if (field === undefined)
    return [problemAt(spot, `trường “${before.code}” không còn mà không có bước renameField hay dropField`)]
  const names = [before.code, code]
  const own = steps.filter((step) => step.step === 'changeKind' && names.includes(step.field.code))
  const mapping = steps.filter((step) => step.step === 'mapChoice' && names.includes(step.field))
  const at = inside(spot, `fields/${code}`, code)
  if (isChanged(before, field) && own.length === 0)
    return [problemAt(at, `trường “${code}” đổi loại từ ${before.kind} sang ${field.kind} mà không có bước changeKind`)]
  return checkOptions(at, before, field, mapping)
}

const meaning = ['unit', 'kind', 'level', 'period'] as const

/**
 * What is wrong with going from an earlier version of a programme to a later one, given records and values kept under the earlier:
 * nothing kept may lose its place, or come to mean something else, without a step that says so.
 */
export function checkUpgrade(before: Programme, after: Programme): ProgrammeProblem[] {
  if (stableJson(before) === stableJson(after)) return []
  const steps = after.upgrades
    .filter(({ toVersion }) => toVersion > before.version)
    .sort((one, other) => one.toVersion - other.toVersion)
  const top = inside(programmeSpot, 'programme', after.code)
  return [
    ...(before.code === after.code ? [] : [problemAt(top, `mã chương trình đổi từ “${before.code}”`)]),
    ...(after.version > before.version
      ? []
      : [problemAt(top, `nội dung đã đổi: phiên bản phải lớn hơn ${before.version}`, 'version')]),
    ...before.registers.flatMap((register) => {
      const now = findCoded(after.registers, register.code)
      const spot = inside(programmeSpot, `registers/${register.code}`, register.code)
      if (now === undefined) return [problemAt(spot, `sổ “${register.code}” không còn trong chương trình`)]
      const own = steps.filter((step) => step.register === register.code)
      return register.fields.flatMap((field) => checkField(spot, field, now, own))
    }),
    ...before.indicators.flatMap((indicator) => {
      const now = findCoded(after.indicators, indicator.code)
      const spot = inside(programmeSpot, `indicators/${indicator.code}`, indicator.code)
      if (now === undefined) return [problemAt(spot, `chỉ tiêu “${indicator.code}” không còn trong chương trình`)]
      return meaning
        .filter((key) => indicator[key] !== now[key])
        .map((key) =>
          problemAt(spot, `“${key}” đổi từ “${indicator[key]}” sang “${now[key]}”: số liệu đã có cần một mã mới`),
        )
    }),
  ]
}
