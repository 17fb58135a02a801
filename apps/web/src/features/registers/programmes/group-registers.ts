import type { RegisterLine } from '../../../api/operations'

export type RegisterGroup = { title: string; registers: RegisterLine[] }

const levelTitles: Readonly<Record<RegisterLine['keptByLevels'][number], string>> = {
  province: 'Cấp tỉnh',
  district: 'Cấp huyện (trước 01/07/2025)',
  commune: 'Cấp xã',
}
const nobody = 'Chưa rõ cơ quan giữ sổ'

const titleOf = ({ keepers: [first], keptByLevels: [level] }: RegisterLine): string =>
  first?.name ?? (level ? levelTitles[level] : nobody)

/** Registers under the agency that keeps them today, the first where several do; units of a level after agencies, both in order of name. */
export function groupRegisters(registers: readonly RegisterLine[]): RegisterGroup[] {
  const groups = new Map<string, RegisterGroup & { isAgency: boolean }>()
  for (const register of registers) {
    const title = titleOf(register)
    const group = groups.get(title) ?? { title, registers: [], isAgency: register.keepers.length > 0 }
    group.registers.push(register)
    groups.set(title, group)
  }
  return [...groups.values()]
    .sort((one, other) =>
      one.isAgency === other.isAgency ? one.title.localeCompare(other.title, 'vi') : one.isAgency ? -1 : 1,
    )
    .map(({ title, registers: own }) => ({ title, registers: own }))
}
