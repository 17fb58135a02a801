import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ApiProblem } from '../../api/api-problem'
import { unwrap } from '../../api/client'
import { type FieldMessage, fieldErrors } from '../../api/field-errors'
import { removeWorkingDayException, setWorkingDayException } from '../../api/operations'

export type WorkingDayDraft = { date: string | null; isWorking: boolean; reason: string }

export const fieldIds = { date: 'lich-ngay', isWorking: 'lich-loai', reason: 'lich-ly-do' }

/** Says of one day whether it is worked; a day that is so already is said under the day. */
export function useSetWorkingDay(onSet: (date: string) => void) {
  const queryClient = useQueryClient()
  const mutation = useMutation({
    mutationFn: async ({ date, isWorking, reason }: WorkingDayDraft & { date: string }) => {
      await unwrap(setWorkingDayException({ path: { date }, body: { isWorking, reason: reason.trim() } }))
      return date
    },
    onSuccess: async (date) => {
      await queryClient.invalidateQueries({ queryKey: ['working-days'] })
      onSet(date)
    },
  })
  return { ...mutation, fieldErrors: errorsOf(mutation.error) }
}

function errorsOf(error: unknown): FieldMessage[] {
  if (error instanceof ApiProblem && error.code === 'working_day_unchanged')
    return [{ fieldId: fieldIds.date, message: error.title }]
  return fieldErrors(error, fieldIds)
}

/** Leaves a day to the common calendar again. */
export function useResetWorkingDay(onReset: (date: string) => void) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async (date: string) => {
      await unwrap(removeWorkingDayException({ path: { date } }))
      return date
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['working-days'] }),
    onSuccess: onReset,
  })
}
