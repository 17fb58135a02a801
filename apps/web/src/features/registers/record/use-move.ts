import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ifMatch, unwrap } from '../../../api/client'
import {
  type RegisterRecordPage,
  restoreRegisterRecord,
  submitRegisterRecord,
  verifyRegisterRecord,
} from '../../../api/operations'
import { tell } from '../../duties/words/tell'
import { registerKeys } from '../register-queries'

const moves = {
  submit: { send: submitRegisterRecord, said: 'Đã trình bản ghi.' },
  verify: { send: verifyRegisterRecord, said: 'Đã xác nhận bản ghi.' },
  restore: { send: restoreRegisterRecord, said: 'Đã khôi phục bản ghi.' },
}

export type PlainMove = keyof typeof moves

/** Moves a record on where no reason is asked for; the page reads the newest either way. */
export function useMove({ id: recordId, register, version }: Pick<RegisterRecordPage, 'id' | 'register' | 'version'>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (move: PlainMove) =>
      unwrap(moves[move].send({ path: { register, recordId }, headers: ifMatch(version), body: {} })),
    onSuccess: (_, move) => tell({ message: moves[move].said }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: registerKeys.all }),
  })
}
