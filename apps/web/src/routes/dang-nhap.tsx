import { createFileRoute, redirect } from '@tanstack/react-router'
import { SignInPage } from '../features/account/sign-in-page'
import { sessionQuery } from '../session/session-query'
import { isReturnPath } from '../session/sign-in-address'

export const Route = createFileRoute('/dang-nhap')({
  validateSearch: (search): { den?: string } => (isReturnPath(search.den) ? { den: search.den } : {}),
  beforeLoad: async ({ context, search }) => {
    // Without a connection the form is still shown; signing in then says what is wrong.
    const me = await context.queryClient.ensureQueryData(sessionQuery).catch(() => null)
    if (me) throw redirect({ href: search.den ?? '/' })
  },
  component: SignIn,
})

function SignIn() {
  return <SignInPage returnTo={Route.useSearch().den ?? '/'} />
}
