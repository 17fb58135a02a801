import type { DraftParty } from '../../../../api/operations'
import { isOpen, partyWords } from './parties'
import styles from './parties.module.css'
import { todayWords } from './today-words'
import { type TakenOver, useTakenOver } from './use-taken-over'

export type PartyListProps = {
  parties: readonly DraftParty[]
  /** A lead must be an agency of the directory; a coordinator may stay a phrase. */
  mustBeKnown: boolean
}

/** Agencies as a line of words; phrases that stand for nobody yet say so. */
export function PartyList({ parties, mustBeKnown }: PartyListProps) {
  const takenOver = useTakenOver()
  return parties.map((party, index) => (
    <span
      key={party.mention}
      title={party.organizationNames.length > 1 ? party.organizationNames.join(', ') : undefined}
    >
      {index > 0 ? '; ' : ''}
      {isOpen(party) ? <OpenWords party={party} mustBeKnown={mustBeKnown} /> : partyWords(party)}
      <TodayWords closed={party.organizationIds.flatMap((id) => takenOver.get(id) ?? [])} of={party} />
    </span>
  ))
}

const OpenWords = ({ party, mustBeKnown }: { party: DraftParty; mustBeKnown: boolean }) => (
  <>
    “{party.mention}”{' '}
    <span className={mustBeKnown ? styles.mustBeKnown : styles.mayStay}>
      ({party.collective ? 'chỉ nhiều cơ quan' : 'chưa có trong danh bạ'})
    </span>
  </>
)

/** Who answers today for agencies that have closed; of a phrase for many only how many have. */
function TodayWords({ closed, of }: { closed: readonly TakenOver[]; of: DraftParty }) {
  const [first] = closed
  if (!first) return null
  const words = of.organizationIds.length === 1 ? todayWords(first) : `${closed.length} cơ quan đã sắp xếp lại`
  return <span className={styles.mayStay}> ({words})</span>
}
