import type { ApiProblem } from '../../../api/api-problem'
import type { DifficultySummary } from '../../../api/operations'

/** What every form on a difficulty is given. */
export type DifficultyFormProps = {
  difficulty: Pick<DifficultySummary, 'id' | 'version'>
  onDone: (said: string) => Promise<void>
  onConflict: (problem: ApiProblem) => void
  onClose: () => void
}
