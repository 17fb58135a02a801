import type { OrganizationVersion } from '../../../api/operations'
import { periodWords } from '../../../ui/format/period-words'
import { Section } from '../../../ui/layout/section'
import { AppLink } from '../../../ui/link/app-link'
import { NeedsConfirmation } from '../../../ui/state/needs-confirmation'
import { organizationHref } from '../address/directory-search'
import styles from './record.module.css'
import { versionChanges } from './version-changes'

export type NamesInTimeProps = {
  /** Oldest first. */
  versions: readonly OrganizationVersion[]
  /** `validFrom` of the version the page shows. */
  shown: string
  organizationId: string
}

/** What the agency was called and under whom it was, the newest first; each leads to the page as of then. */
export function NamesInTime({ versions, shown, organizationId }: NamesInTimeProps) {
  if (versions.length < 2) return null
  return (
    <Section title="Tên gọi qua thời gian" id="ten-goi">
      <ol className={styles.steps}>
        {[...versions.entries()].reverse().map(([index, version]) => (
          <li key={version.validFrom} aria-current={version.validFrom === shown || undefined}>
            <p>
              <AppLink className={styles.stepName} href={organizationHref(organizationId, version.validFrom)}>
                {version.name}
              </AppLink>{' '}
              {version.certainty === 'uncertain' ? <NeedsConfirmation note={version.note} open /> : null}
            </p>
            <p className={styles.stepFacts}>
              <span>{periodWords(version).replace(/^./, (first) => first.toUpperCase())}</span>
              <span>{versionChanges(versions[index - 1], version)}</span>
              {version.validFrom === shown ? <span>đang xem</span> : null}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  )
}
