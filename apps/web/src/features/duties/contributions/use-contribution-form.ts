import { useQueryClient } from '@tanstack/react-query'
import { type DutyForm, type DutyFormSetup, useDutyForm } from '../forms/use-duty-form'
import { refreshAfterMove } from '../record/refresh-after-move'
import { tell } from '../words/tell'

type Setup<Values> = Pick<DutyFormSetup<Values>, 'form' | 'subjectId' | 'empty' | 'check' | 'send'> & {
  done: string
  onClose: () => void
}

/** A form about a contribution: sent, the page reads the newest and the form closes; when somebody was faster, it says so. */
export function useContributionForm<Values extends object>({
  done,
  onClose,
  ...setup
}: Setup<Values>): DutyForm<Values> {
  const queryClient = useQueryClient()
  return useDutyForm<Values>({
    ...setup,
    onSent: async () => {
      tell({ message: done })
      await refreshAfterMove(queryClient)
      onClose()
    },
    onConflict: ({ title }) => {
      tell({ tone: 'error', title: 'Chưa gửi được', message: title })
      void refreshAfterMove(queryClient)
    },
  })
}
