import type { Place } from '../../../api/operations'
import { dayBefore } from '../../../ui/format/next-day'
import { Section } from '../../../ui/layout/section'
import { AppLink } from '../../../ui/link/app-link'
import { NeedsConfirmation } from '../../../ui/state/needs-confirmation'
import { placeHref } from '../address/places-search'
import { placePeriodWords } from '../words/place-period-words'
import { placeChanges } from './place-changes'
import styles from './record.module.css'

export type PlaceVersionsProps = {
  /** Oldest first. */
  versions: readonly Place[]
  /** `validFrom` of the version the page shows. */
  shown: string | null
}

/** A day on which the terms held. */
const dayOf = ({ validFrom, validTo }: Place): string | undefined =>
  validFrom ?? (validTo ? dayBefore(validTo) : undefined)

/** What the place was called, its codes and where it lay, the newest first; each leads to the page as of then. */
export function PlaceVersions({ versions, shown }: PlaceVersionsProps) {
  if (versions.length < 2) return null
  return (
    <Section title="Tên và mã qua thời gian" id="ten-ma">
      <ol className={styles.steps}>
        {[...versions.entries()].reverse().map(([index, version]) => (
          <li key={version.validFrom ?? ''} aria-current={version.validFrom === shown || undefined}>
            <p>
              <AppLink className={styles.stepName} href={placeHref(version.id, dayOf(version))}>
                {version.name}
              </AppLink>{' '}
              {version.certainty === 'uncertain' ? <NeedsConfirmation note={version.note} open /> : null}
            </p>
            <p className={styles.stepFacts}>
              {version.code ? <span>mã {version.code}</span> : null}
              <span>{placePeriodWords(version).replace(/^./u, (first) => first.toUpperCase())}</span>
              <span>{placeChanges(versions[index - 1], version)}</span>
              {version.validFrom === shown ? <span>đang xem</span> : null}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  )
}
