import type { Home } from '../../api/operations'
import { AgencyHome } from './agency-home'
import { CommitteeHome } from './committee-home'
import { FocalHome } from './focal-home'
import { hasWork } from './has-work'
import styles from './home.module.css'
import { NothingWaiting } from './nothing-waiting'
import { OfficeHome } from './office-home'

/** One part per hat the person wears and has work under, the most responsible first. */
export function HomeContent({ home }: { home: Home }) {
  const { committee, office, focal, agency } = home
  const parts = [
    committee && hasWork.committee(committee) ? <CommitteeHome key="committee" part={committee} /> : null,
    office && hasWork.office(office) ? <OfficeHome key="office" part={office} /> : null,
    focal && hasWork.focal(focal) ? <FocalHome key="focal" part={focal} /> : null,
    agency && hasWork.agency(agency) ? <AgencyHome key="agency" part={agency} /> : null,
  ].filter((part) => part !== null)
  if (parts.length === 0) return <NothingWaiting />
  return <div className={styles.parts}>{parts}</div>
}
