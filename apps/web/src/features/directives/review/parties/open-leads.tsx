import type { DutySave } from '../desk/review-desk'
import { useSaver } from '../desk/use-saver'
import { OpenParty } from './open-party'
import { isOpen, withoutMention, withResolved } from './parties'
import styles from './parties.module.css'

/** Leading phrases that stand for nobody yet: without them settled nothing is issued, so they ask at once. */
export function OpenLeads({ saver }: { saver: DutySave }) {
  const { leads } = useSaver(saver).fields
  const open = leads.filter(isOpen)
  if (open.length === 0) return null
  return (
    <div className={styles.openLeads}>
      {open.map((party) => (
        <OpenParty
          key={party.mention}
          party={party}
          part="leads"
          onResolve={(organizations) => saver.edit({ leads: withResolved(leads, party.mention, organizations) })}
          onRemove={() => saver.edit({ leads: withoutMention(leads, party.mention) })}
        />
      ))}
    </div>
  )
}
