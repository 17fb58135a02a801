import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ApiProblem } from '../../../api/api-problem'
import { unwrap } from '../../../api/client'
import { addStep, type ChangeStepData, changeStep, type DutyStep } from '../../../api/operations'
import { assignmentQuery } from '../record/assignment-query'
import { refreshAfterMove } from '../record/refresh-after-move'
import { tell } from '../words/tell'

type StepChange = { step: DutyStep; change: NonNullable<ChangeStepData['body']> }

const applied = (step: DutyStep, { done }: StepChange['change']): DutyStep =>
  done === undefined ? step : { ...step, doneAt: done ? new Date().toISOString() : null }

/** Changes of the agency's own plan: shown at once, put back when refused, undone where they can be. */
export function useSteps(assignmentId: string) {
  const queryClient = useQueryClient()
  const { queryKey } = assignmentQuery(assignmentId)
  const refresh = () => refreshAfterMove(queryClient)
  const refuse = (problem: ApiProblem) => tell({ tone: 'error', title: 'Chưa lưu được', message: problem.title })

  const change = useMutation({
    mutationFn: ({ step, change: body }: StepChange) =>
      unwrap(changeStep({ path: { assignmentId, stepId: step.id }, body })),
    onMutate: async ({ step, change: wanted }) => {
      await queryClient.cancelQueries({ queryKey })
      const before = queryClient.getQueryData(queryKey)
      if (before) {
        const steps = before.steps.map((each) => (each.id === step.id ? applied(each, wanted) : each))
        const left = wanted.removed ? steps.filter(({ id }) => id !== step.id) : steps
        queryClient.setQueryData(queryKey, { ...before, steps: left })
      }
      return { before }
    },
    onError: (problem: ApiProblem, _given, context) => {
      if (context?.before) queryClient.setQueryData(queryKey, context.before)
      refuse(problem)
    },
    onSettled: refresh,
  })

  async function restore({ title, dueOn }: DutyStep) {
    try {
      await unwrap(addStep({ path: { assignmentId }, body: { title, dueOn } }))
      await refresh()
    } catch (problem) {
      refuse(problem as ApiProblem)
    }
  }

  return {
    check: (step: DutyStep) => change.mutate({ step, change: { done: step.doneAt === null } }),
    remove: (step: DutyStep) =>
      change.mutate(
        { step, change: { removed: true } },
        { onSuccess: () => tell({ message: `Đã bỏ bước “${step.title}”.`, onUndo: () => void restore(step) }) },
      ),
  }
}
