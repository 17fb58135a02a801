import { createFileRoute, redirect } from '@tanstack/react-router'
import { SignInPage } from '../features/account/sign-in-page'
import { sessionQuery } from '../session/session-query'
import { returnPath } from '../session/sign-in-address'

export const Route = createFileRoute('/dang-nhap')({
  // Whether it leads anywhere within the application is checked where it is used.
  validateSearch: (search): { den?: string } => (typeof search.den === 'string' ? { den: search.den } : {}),
  beforeLoad: async ({ context, search }) => {
    // Without a connection the form is still shown; signing in then says what is wrong.
    const me = await context.queryClient.ensureQueryData(sessionQuery).catch(() => null)
    if (me) throw redirect({ href: returnPath(search.den) })
  },
  component: SignIn,
})

function SignIn() {
  return <SignInPage returnTo={returnPath(Route.useSearch().den)} />
}
