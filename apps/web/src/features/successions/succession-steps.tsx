import type { SuccessionAct } from '../../api/operations'
import { formatDate } from '../../ui/format/format-date'
import { AppLink } from '../../ui/link/app-link'
import { gather } from '../../ui/pictures/gather'
import { organizationHref } from '../organizations/address/directory-search'
import type { StagedPicture } from './rules/cut-stages'
import { listSteps, type StepEntry, type SuccessionStep } from './rules/list-steps'
import { actName, linkLabels, stageDetails } from './rules/stage-words'
import styles from './succession-steps.module.css'

/** The picture where a wide drawing has no room: day after day, from top to bottom, joined by lines. */
export function SuccessionSteps({ staged, acts }: { staged: StagedPicture; acts: readonly SuccessionAct[] }) {
  const days = [...gather(listSteps(staged), ({ on }) => on)]
  return (
    <ol className={styles.days}>
      {days.map(([on, steps]) => (
        <li key={on}>
          <p className={styles.day}>
            <strong>{formatDate(on)}</strong> {actsOf(steps, acts)}
          </p>
          {steps.map((step) => (
            <Step key={step.id} step={step} />
          ))}
        </li>
      ))}
    </ol>
  )
}

const actsOf = (steps: readonly SuccessionStep[], acts: readonly SuccessionAct[]): string => {
  const ids = new Set(steps.flatMap(({ actIds }) => actIds))
  return acts
    .filter(({ id }) => ids.has(id))
    .map(actName)
    .join('; ')
}

function Step({ step }: { step: SuccessionStep }) {
  const several = step.from.length > 1 || step.to.length === 1 ? 'from' : 'to'
  return (
    <div className={styles.step}>
      <Side entries={step.from} told={several === 'from'} side="from" />
      <p className={styles.turn}>{step.verb}</p>
      <Side entries={step.to} told={several === 'to'} side="to" />
    </div>
  )
}

function Side({ entries, told, side }: { entries: readonly StepEntry[]; told: boolean; side: 'from' | 'to' }) {
  return (
    <ul className={styles.side} data-side={side}>
      {entries.map(({ stage, link }) => {
        const words = [...(told && link.kind !== 'renamed' ? linkLabels(link) : []), ...stageDetails(stage)]
        return (
          <li key={link.id} data-dashed={link.certainty === 'uncertain' || undefined}>
            <AppLink href={organizationHref(stage.node.id)} data-found={stage.node.found || undefined}>
              {stage.name}
            </AppLink>
            {words.length > 0 ? <span className={styles.words}>{words.join('; ')}</span> : null}
          </li>
        )
      })}
    </ul>
  )
}
