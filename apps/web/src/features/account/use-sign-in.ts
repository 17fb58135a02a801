import { useMutation, useQueryClient } from '@tanstack/react-query'
import { unwrap } from '../../api/client'
import { signIn } from '../../api/operations'
import { sessionQuery } from '../../session/session-query'
import { useOpenHref } from '../../ui/link/use-open-href'

/** Signs in, forgets what another person may have read on this machine, and goes on to `returnTo`. */
export function useSignIn(returnTo: string) {
  const queryClient = useQueryClient()
  const openHref = useOpenHref()
  return useMutation({
    mutationFn: (given: { email: string; password: string }) => unwrap(signIn({ body: given })),
    onSuccess: (me) => {
      queryClient.removeQueries()
      queryClient.setQueryData(sessionQuery.queryKey, me)
      openHref(returnTo)
    },
  })
}
