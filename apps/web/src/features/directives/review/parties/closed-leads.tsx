import type { DraftParty } from '../../../../api/operations'
import { Button } from '../../../../ui/actions/button'
import { chosenIds, withReplaced } from './parties'
import styles from './parties.module.css'
import { type TakenOver, useTakenOver } from './use-taken-over'

export type ClosedLeadsProps = { leads: readonly DraftParty[]; onChange: (leads: DraftParty[]) => void }

/** As many names as stand side by side; the picker has them all. */
const mostOffered = 6

/** Leads that were divided among several agencies: only a person can say who takes the duty over. */
export function ClosedLeads({ leads, onChange }: ClosedLeadsProps) {
  const takenOver = useTakenOver()
  const closed = chosenIds(leads).flatMap((id) => {
    const found = takenOver.get(id)
    return found && found.today.length > 1 ? [found] : []
  })
  if (closed.length === 0) return null
  return (
    <div className={styles.openLeads}>
      {closed.map((agency) => (
        <ClosedLead
          key={agency.organizationId}
          agency={agency}
          onReplace={(organizations) => onChange(withReplaced(leads, agency.organizationId, organizations))}
        />
      ))}
    </div>
  )
}

type ClosedLeadProps = {
  agency: TakenOver
  onReplace: (organizations: readonly { id: string; name: string }[]) => void
}

function ClosedLead({ agency: { name, today }, onReplace }: ClosedLeadProps) {
  return (
    <div className={styles.open}>
      <p>
        <strong>{name}</strong>{' '}
        <span className={styles.openNote}>đã kết thúc hoạt động, {today.length} cơ quan kế thừa. Giao cho:</span>
      </p>
      <div className={styles.openActions}>
        {today.slice(0, mostOffered).map((organization) => (
          <Button size="sm" key={organization.id} onClick={() => onReplace([organization])}>
            {organization.name}
          </Button>
        ))}
        <Button size="sm" onClick={() => onReplace(today)}>
          Cả {today.length} cơ quan
        </Button>
      </div>
    </div>
  )
}
