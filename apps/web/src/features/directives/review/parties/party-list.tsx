import type { DraftParty } from '../../../../api/operations'
import styles from './parties.module.css'
import { isOpen, partyWords } from './parties'

export type PartyListProps = { parties: readonly DraftParty[] }

/** Agencies as a line of words; phrases that stand for nobody yet say so. */
export function PartyList({ parties }: PartyListProps) {
  return parties.map((party, index) => (
    <span key={party.mention} title={party.organizationNames.length > 1 ? party.organizationNames.join(', ') : undefined}>
      {index > 0 ? '; ' : ''}
      {isOpen(party) ? <OpenWords party={party} /> : partyWords(party)}
    </span>
  ))
}

const OpenWords = ({ party }: { party: DraftParty }) => (
  <>
    “{party.mention}”{' '}
    <span className={styles.inline}>({party.collective ? 'chỉ nhiều cơ quan' : 'chưa có trong danh bạ'})</span>
  </>
)
