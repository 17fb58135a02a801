import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import { unwrap } from '../api/client'
import { signOut } from '../api/operations'
import { notify } from '../ui/feedback/notify'
import { forgetOfflinePerson } from './offline/offline-person'

/** Ends the session on the server, forgets everything read in it, and shows the sign-in page. */
export function useSignOut(): () => void {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  return useCallback(() => {
    async function leave() {
      try {
        await unwrap(signOut())
      } catch {
        notify({ tone: 'error', message: 'Chưa đăng xuất được. Kiểm tra đường truyền rồi thử lại.' })
        return
      }
      forgetOfflinePerson()
      queryClient.removeQueries()
      await navigate({ to: '/dang-nhap' })
    }
    void leave()
  }, [navigate, queryClient])
}
