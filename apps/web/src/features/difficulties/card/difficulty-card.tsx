import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import type { ApiProblem } from '../../../api/api-problem'
import type { Difficulty } from '../../../api/operations'
import { Button } from '../../../ui/actions/button'
import { LoadingState } from '../../../ui/feedback/loading-state'
import { formatDate } from '../../../ui/format/format-date'
import { Card } from '../../../ui/layout/card'
import { refreshAfterMove } from '../../duties/record/refresh-after-move'
import { tell } from '../../duties/words/tell'
import { allowedActs, type DifficultyAct, difficultyActs } from '../words/difficulty-act'
import { whereItLies, whoMustAct } from '../words/difficulty-words'
import styles from './difficulty-card.module.css'
import { DifficultyMoves } from './difficulty-moves'

const DifficultyForm = lazy(async () => ({ default: (await import('./difficulty-form')).DifficultyForm }))

export type DifficultyCardProps = {
  difficulty: Difficulty
  /** ?viec=… when it is about this difficulty. */
  openedSlug: string | undefined
  onOpen: (act: DifficultyAct | null) => void
  onConflict: (problem: ApiProblem) => void
  onSettled: () => void
}

export function DifficultyCard({ difficulty, openedSlug, onOpen, onConflict, onSettled }: DifficultyCardProps) {
  const queryClient = useQueryClient()
  const { raisedBy, raisedAt, text, proposal, stage, may } = difficulty
  const acts = allowedActs(may)
  const act = acts.find((each) => difficultyActs[each].slug === openedSlug)

  async function finish(said: string) {
    onSettled()
    tell({ message: said })
    await refreshAfterMove(queryClient)
    onOpen(null)
  }

  return (
    <Card label={`${raisedBy.name} nêu ngày ${formatDate(raisedAt)}`}>
      <p className={styles.where} data-open={stage !== 'resolved' || undefined}>
        <strong>{whereItLies(difficulty)}.</strong> {stage === 'resolved' ? null : <>Cần: {whoMustAct(difficulty)}.</>}
      </p>
      <p className={styles.text}>{text}</p>
      {proposal ? <p className={styles.text}>Đề xuất, kiến nghị: {proposal}</p> : null}
      <DifficultyMoves moves={difficulty.moves} />
      {act ? (
        <Suspense fallback={<LoadingState shape="record" />}>
          <DifficultyForm
            act={act}
            difficulty={difficulty}
            onDone={finish}
            onConflict={onConflict}
            onClose={() => onOpen(null)}
          />
        </Suspense>
      ) : (
        <ActButtons acts={acts} onOpen={onOpen} />
      )}
    </Card>
  )
}

function ActButtons({ acts, onOpen }: { acts: readonly DifficultyAct[]; onOpen: (act: DifficultyAct) => void }) {
  if (acts.length === 0) return null
  return (
    <div className={styles.buttons}>
      {acts.map((act, index) => (
        <Button key={act} variant={index === 0 ? 'primary' : 'secondary'} onClick={() => onOpen(act)}>
          {difficultyActs[act].label}
        </Button>
      ))}
    </div>
  )
}
