import type { PlaceRelative } from '../../../api/operations'
import { formatDate } from '../../../ui/format/format-date'
import { dayBefore } from '../../../ui/format/next-day'
import { Section } from '../../../ui/layout/section'
import { AppLink } from '../../../ui/link/app-link'
import { NeedsConfirmation } from '../../../ui/state/needs-confirmation'
import { placeHref } from '../address/places-search'
import { placeLevelWords } from '../words/place-level-words'
import styles from './record.module.css'

export type PlaceStepsProps = {
  title: string
  steps: readonly PlaceRelative[]
  /** Of the place itself: units of other levels come after those of its own, and say which they are. */
  level: PlaceRelative['level']
  id: string
  /** They were before: shown as of their last day. */
  isBack?: boolean
}

/** One step of the way: which unit, its code, from when, by which act. */
export function PlaceSteps({ title, steps, level, id, isBack = false }: PlaceStepsProps) {
  if (steps.length === 0) return null
  const isOwn = (step: PlaceRelative) => step.level === level
  const ordered = [...steps.filter(isOwn), ...steps.filter((step) => !isOwn(step))]
  return (
    <Section title={title} id={id}>
      <ul className={styles.steps}>
        {ordered.map((step) => (
          <li key={`${step.id}-${step.on}`}>
            <p>
              <AppLink className={styles.stepName} href={placeHref(step.id, isBack ? dayBefore(step.on) : undefined)}>
                {step.name}
              </AppLink>{' '}
              {step.certainty === 'uncertain' ? <NeedsConfirmation /> : null}
            </p>
            <p className={styles.stepFacts}>
              {isOwn(step) ? null : <span>{placeLevelWords[step.level]}</span>}
              {step.code ? <span>mã {step.code}</span> : null}
              <span>Từ {formatDate(step.on)}</span>
              {step.document ? <span>{step.document}</span> : null}
              {step.reorganizationId ? (
                <AppLink href={`/sap-xep/${step.reorganizationId}`}>Xem đợt sắp xếp</AppLink>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
