import type { Programme, RegisterLine } from '../../../api/operations'
import { Section } from '../../../ui/layout/section'
import { groupRegisters } from './group-registers'
import { RegisterList } from './register-list'

export type ProgrammeSectionProps = { programme: Programme; registers: readonly RegisterLine[] }

/** Registers of one programme by the agency that keeps them. */
export function ProgrammeSection({ programme: { code, name }, registers }: ProgrammeSectionProps) {
  if (registers.length === 0) return null
  return (
    <Section title={name} id={`so-${code}`}>
      {groupRegisters(registers).map((group, index) => (
        <RegisterList key={group.title} id={`so-${code}-${index}`} title={group.title} registers={group.registers} />
      ))}
    </Section>
  )
}
