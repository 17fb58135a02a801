import type { ApiProblem } from '../../../api/api-problem'
import type { AssignmentPage } from '../../../api/operations'

/** What every form on a duty's page is given. */
export type ActFormProps = {
  assignment: AssignmentPage
  /** After it went through; the sentence is said aloud. */
  onDone: (said: string) => Promise<void>
  onConflict: (problem: ApiProblem) => void
  onClose: () => void
}
