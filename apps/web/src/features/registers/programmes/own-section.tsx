import type { RegisterLine } from '../../../api/operations'
import { Section } from '../../../ui/layout/section'
import { RegisterList } from './register-list'

export type OwnSectionProps = { registers: readonly RegisterLine[] }

const submittedIn = ({ waiting }: RegisterLine): number => waiting?.submitted ?? 0

/** What the person has to do with: registers of their agency with what waits, or, for who verifies, those with something to verify. */
export function OwnSection({ registers }: OwnSectionProps) {
  const own = registers.filter(({ may }) => may.create)
  const toVerify = registers.filter((register) => !register.may.create && submittedIn(register) > 0)
  if (own.length + toVerify.length === 0) return null
  return (
    <Section title="Việc của tôi" id="viec-cua-toi">
      <RegisterList id="so-cua-toi" title="Sổ của cơ quan tôi" registers={own} />
      <RegisterList id="so-cho-xac-nhan" title="Sổ có bản ghi chờ xác nhận" registers={toVerify} />
    </Section>
  )
}
