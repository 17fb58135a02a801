import type { DraftParty } from '../../../../api/operations'
import { AgencyField } from '../../../organizations/agency-field/agency-field'
import { OpenParty } from './open-party'
import { agenciesOf, chosenIds, isOpen, withChosen, withoutMention, withResolved } from './parties'
import styles from './parties.module.css'

export type PartiesFieldProps = {
  id: string
  part: 'leads' | 'coordinators'
  parties: readonly DraftParty[]
  onChange: (parties: DraftParty[]) => void
  error?: string | null
}

const words = {
  leads: {
    label: 'Cơ quan chủ trì',
    hint: 'Mỗi cơ quan chủ trì nhận một lượt giao riêng.',
    add: 'Thêm cơ quan chủ trì',
  },
  coordinators: { label: 'Cơ quan phối hợp', hint: undefined, add: 'Thêm cơ quan phối hợp' },
}

/** The agencies chosen from the directory, then the phrases that stand for nobody yet. */
export function PartiesField({ id, part, parties, onChange, error }: PartiesFieldProps) {
  const { label, hint, add } = words[part]
  return (
    <div className={styles.parties}>
      <AgencyField
        id={id}
        label={label}
        hint={hint}
        error={error}
        optional={part === 'coordinators'}
        multiple
        known={agenciesOf(parties)}
        value={chosenIds(parties)}
        onChange={(ids, added) => onChange(withChosen(parties, ids, added ? [added] : []))}
        placeholder={add}
      />
      {parties.filter(isOpen).map((party) => (
        <OpenParty
          key={party.mention}
          party={party}
          part={part}
          onResolve={(organizations) => onChange(withResolved(parties, party.mention, organizations))}
          onRemove={() => onChange(withoutMention(parties, party.mention))}
        />
      ))}
    </div>
  )
}
