import type { DraftParty } from '../../../../api/operations'
import { isOpen, partyWords } from './parties'
import styles from './parties.module.css'

export type PartyListProps = {
  parties: readonly DraftParty[]
  /** A lead must be an agency of the directory; a coordinator may stay a phrase. */
  mustBeKnown: boolean
}

/** Agencies as a line of words; phrases that stand for nobody yet say so. */
export function PartyList({ parties, mustBeKnown }: PartyListProps) {
  return parties.map((party, index) => (
    <span
      key={party.mention}
      title={party.organizationNames.length > 1 ? party.organizationNames.join(', ') : undefined}
    >
      {index > 0 ? '; ' : ''}
      {isOpen(party) ? <OpenWords party={party} mustBeKnown={mustBeKnown} /> : partyWords(party)}
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
