import type { Difficulty } from '../../../api/operations'
import { Button } from '../../../ui/actions/button'
import { beginSmall } from '../../../ui/text/first-letter'
import { difficultyHref } from '../address/difficulties-href'
import { allowedActs, difficultyActs } from '../words/difficulty-act'
import { whereItLies } from '../words/difficulty-words'
import styles from './difficulty-card.module.css'

export type WaitingHereProps = { difficulties: readonly Difficulty[] }

/** Difficulties not resolved, said at the top of a duty, with the acts of the person they wait for. */
export function WaitingHere({ difficulties }: WaitingHereProps) {
  return difficulties
    .filter(({ stage }) => stage !== 'resolved')
    .map((difficulty) => (
      <div className={styles.waiting} key={difficulty.id}>
        <p>
          <a href="#kho-khan">Khó khăn, vướng mắc</a>: {beginSmall(whereItLies(difficulty))}.
        </p>
        {allowedActs(difficulty.may).map((act) => (
          <Button key={act} size="sm" href={difficultyHref(difficulty, difficultyActs[act].slug)}>
            {difficultyActs[act].label}
          </Button>
        ))}
      </div>
    ))
}
