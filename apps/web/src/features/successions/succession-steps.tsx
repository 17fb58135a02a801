import type { SuccessionAct } from '../../api/operations'
import { formatDate } from '../../ui/format/format-date'
import { AppLink } from '../../ui/link/app-link'
import { gather } from '../../ui/pictures/gather'
import type { StagedPicture } from './rules/cut-stages'
import { listSteps, type StepEntry, type SuccessionStep } from './rules/list-steps'
import { actName, linkLabels, stageDetails } from './rules/stage-words'
import type { SuccessionSubject } from './rules/succession-subject'
import styles from './succession-steps.module.css'

export type SuccessionStepsProps = {
  staged: StagedPicture
  acts: readonly SuccessionAct[]
  subject: SuccessionSubject
}

/** The picture where a wide drawing has no room: day after day, from top to bottom, joined by lines. */
export function SuccessionSteps({ staged, acts, subject }: SuccessionStepsProps) {
  const days = [...gather(listSteps(staged), ({ on }) => on)]
  return (
    <ol className={styles.days}>
      {days.map(([on, steps]) => (
        <li key={on}>
          <p className={styles.day}>
            <strong>{formatDate(on)}</strong> {actsOf(steps, acts)}
          </p>
          {steps.map((step) => (
            <Step key={step.id} step={step} subject={subject} />
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

function Step({ step, subject }: { step: SuccessionStep; subject: SuccessionSubject }) {
  const several = step.from.length > 1 || step.to.length === 1 ? 'from' : 'to'
  return (
    <div className={styles.step}>
      <Side entries={step.from} told={several === 'from'} side="from" subject={subject} />
      <p className={styles.turn}>{step.verb}</p>
      <Side entries={step.to} told={several === 'to'} side="to" subject={subject} />
    </div>
  )
}

type SideProps = { entries: readonly StepEntry[]; told: boolean; side: 'from' | 'to'; subject: SuccessionSubject }

function Side({ entries, told, side, subject }: SideProps) {
  return (
    <ul className={styles.side} data-side={side}>
      {entries.map(({ stage, link }) => {
        const words = [...(told && link.kind !== 'renamed' ? linkLabels(link) : []), ...stageDetails(stage, subject)]
        return (
          <li key={link.id} data-dashed={link.certainty === 'uncertain' || undefined}>
            <AppLink href={subject.hrefOf(stage.node.id)} data-found={stage.node.found || undefined}>
              {stage.name}
            </AppLink>
            {words.length > 0 ? <span className={styles.words}>{words.join('; ')}</span> : null}
          </li>
        )
      })}
    </ul>
  )
}
