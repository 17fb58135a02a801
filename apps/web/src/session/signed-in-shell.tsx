import { lazy, type ReactNode, Suspense, useState } from 'react'
import { NotificationBell } from '../features/notifications/notification-bell'
import { AppShell } from '../ui/shell/app-shell'
import { describePost } from './describe-post'
import { useLiveUpdates } from './live/use-live-updates'
import { navItems } from './nav-items'
import { useSession } from './use-session'
import { useSignOut } from './use-sign-out'
import { useWaitingForms } from './use-waiting-forms'

const SearchPalette = lazy(async () => ({
  default: (await import('../features/search/search-palette')).SearchPalette,
}))

/** The frame of every signed-in page. */
export function SignedInShell({ children }: { children: ReactNode }) {
  const me = useSession()
  useLiveUpdates()
  useWaitingForms()
  const signOut = useSignOut()
  const [searching, setSearching] = useState<'never' | 'yes' | 'no'>('never')
  const [post] = me.postings
  return (
    <AppShell
      navItems={navItems(me)}
      placeName={me.tenantName}
      demo={me.isDemo}
      user={{ name: me.fullName, post: post ? describePost(post) : me.email }}
      userMenu={[
        { label: 'Tài khoản của tôi', href: '/tai-khoan' },
        { label: 'Đăng xuất', onSelect: signOut },
      ]}
      notifications={<NotificationBell />}
      onOpenSearch={() => setSearching('yes')}
    >
      {children}
      {searching === 'never' ? null : (
        <Suspense fallback={null}>
          <SearchPalette opened={searching === 'yes'} onClose={() => setSearching('no')} />
        </Suspense>
      )}
    </AppShell>
  )
}
