import type { SuccessionStep } from '../../../api/operations'
import { formatDate } from '../../../ui/format/format-date'
import { dayBefore } from '../../../ui/format/next-day'
import { todayInVietnam } from '../../../ui/format/today-in-vietnam'
import { Section } from '../../../ui/layout/section'
import { AppLink } from '../../../ui/link/app-link'
import { NeedsConfirmation } from '../../../ui/state/needs-confirmation'
import { organizationHref } from '../address/directory-search'
import styles from './record.module.css'
import { actWords, stepExtent } from './step-words'

export type StepsSectionProps = {
  title: string
  steps: readonly SuccessionStep[]
  id: string
  /** They were before: shown as of their last day. */
  isBack?: boolean
}

/** One step of the way: who, from when, by which act, and what went over when not everything did. */
export function StepsSection({ title, steps, id, isBack = false }: StepsSectionProps) {
  if (steps.length === 0) return null
  return (
    <Section title={title} id={id}>
      <ul className={styles.steps}>
        {steps.map((step) => (
          <li key={`${step.id}-${step.on}`}>
            <p>
              <AppLink
                className={styles.stepName}
                href={organizationHref(
                  step.id,
                  isBack ? dayBefore(step.on) : step.on > todayInVietnam() ? step.on : undefined,
                )}
              >
                {step.name}
              </AppLink>{' '}
              {step.certainty === 'uncertain' ? <NeedsConfirmation /> : null}
            </p>
            <p className={styles.stepFacts}>
              <span>Từ {formatDate(step.on)}</span>
              <span>{stepExtent(step)}</span>
              <span>{actWords(step.reorganization)}</span>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
