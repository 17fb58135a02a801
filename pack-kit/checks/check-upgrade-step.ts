import type { Programme } from '../programmes/programme.ts'
import type { UpgradeStep } from '../programmes/upgrade-step.ts'
import type { Register } from '../registers/register.ts'
import { checkReference, findCoded } from './check-codes.ts'
import { checkFieldNamed } from './check-register.ts'
import { inside, type ProgrammeProblem, problemAt, type Spot } from './programme-problem.ts'

/** A code that stood for something else before must not come back: doing the step again would take what is kept under it now. */
const checkGone = (spot: Spot, { fields }: Register, code: string): ProgrammeProblem[] =>
  findCoded(fields, code) === undefined
    ? []
    : [problemAt(spot, `trường “${code}” vẫn còn hoặc được dùng lại; nâng cấp hai lần sẽ mất dữ liệu`, code)]

/** The code a field has now, after later renamings. */
function presentCode(code: string, step: UpgradeStep, steps: readonly UpgradeStep[]): string {
  const later = steps.find(
    (one) =>
      one.step === 'renameField' &&
      one.register === step.register &&
      one.from === code &&
      (one.toVersion > step.toVersion ||
        (one.toVersion === step.toVersion && steps.indexOf(one) > steps.indexOf(step))),
  )
  return later?.step === 'renameField' ? presentCode(later.to, later, steps) : code
}

const isDropped = (code: string, step: UpgradeStep, steps: readonly UpgradeStep[]): boolean =>
  steps.some((one) => one.step === 'dropField' && one.register === step.register && one.field === code)

function checkStep(spot: Spot, step: UpgradeStep, register: Register, { upgrades }: Programme): ProgrammeProblem[] {
  switch (step.step) {
    case 'dropField':
      return checkGone(spot, register, step.field)
    case 'renameField': {
      const now = presentCode(step.to, step, upgrades)
      return [
        ...checkGone(spot, register, step.from),
        ...(isDropped(now, step, upgrades) ? [] : checkFieldNamed(spot, register.fields, now)),
      ]
    }
    case 'changeKind': {
      const now = presentCode(step.field.code, step, upgrades)
      const changedAgain = upgrades.some(
        (one) => one !== step && one.step === 'changeKind' && one.field.code === now && one.toVersion > step.toVersion,
      )
      if (isDropped(now, step, upgrades) || changedAgain) return []
      return checkFieldNamed(spot, register.fields, now, step.field.kind)
    }
    case 'mapChoice': {
      const now = presentCode(step.field, step, upgrades)
      const field = findCoded(register.fields, now)
      if (field?.kind !== 'choice')
        return isDropped(now, step, upgrades) ? [] : checkFieldNamed(spot, register.fields, now, 'choice')
      const codes = field.options.map(({ code }) => code)
      const olds = Object.keys(step.options)
      const news = Object.values(step.options).filter((one) => one !== null)
      return [
        ...olds.filter((one) => codes.includes(one)).map((one) => problemAt(spot, `lựa chọn cũ “${one}” vẫn còn`, one)),
        ...news
          .filter((one) => olds.includes(one))
          .map((one) =>
            problemAt(spot, `“${one}” vừa là lựa chọn cũ vừa là mới; nâng cấp hai lần sẽ khác một lần`, one),
          ),
        ...news.filter((one) => !olds.includes(one)).flatMap((one) => checkReference(spot, 'lựa chọn', one, codes)),
      ]
    }
  }
}

/** What is wrong with a step of an upgrade: versions, codes that are not there, steps that could not be done twice. */
export function checkUpgradeStep(spot: Spot, step: UpgradeStep, programme: Programme): ProgrammeProblem[] {
  const { registers, version } = programme
  const isOfVersion = Number.isInteger(step.toVersion) && step.toVersion >= 2 && step.toVersion <= version
  const register = findCoded(registers, step.register)
  return [
    ...(isOfVersion ? [] : [problemAt(spot, `toVersion ${step.toVersion} không nằm trong 2 đến ${version}`)]),
    ...(register === undefined
      ? checkReference(
          spot,
          'sổ',
          step.register,
          registers.map(({ code }) => code),
        )
      : checkStep(inside(spot, step.step, step.register), step, register, programme)),
  ]
}
