import { Button } from '../../../ui/actions/button'
import { reorganizationHref } from '../reorganization-href'
import styles from './draft.module.css'
import { useDraft } from './draft-context'
import { type DraftStep, draftSteps, stepsBeside } from './draft-steps'

const labelOf = (step: DraftStep): string => draftSteps.find(({ slug }) => slug === step)?.label ?? ''

/** On to the next step, or back; nothing has to be complete for that. */
export function StepButtons({ step }: { step: DraftStep }) {
  const { reorganization } = useDraft()
  const { before, after } = stepsBeside(step)
  return (
    <div className={styles.buttons}>
      {after ? (
        <Button variant="primary" href={reorganizationHref(reorganization.id, after)}>
          {`Tiếp tục: ${labelOf(after)}`}
        </Button>
      ) : null}
      {before ? (
        <Button variant="quiet" href={reorganizationHref(reorganization.id, before)}>
          {`Quay lại: ${labelOf(before)}`}
        </Button>
      ) : null}
    </div>
  )
}
