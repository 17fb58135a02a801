import { useRouterState } from '@tanstack/react-router'
import { AppLink, type AppLinkProps } from './app-link'

export type NavLinkProps = Omit<AppLinkProps, 'current'> & {
  /** Other addresses of the same part of the product: here too when one of them or anything below it is open. */
  also?: readonly string[] | undefined
}

/** A word of the navigation: marked while its address, one below it or one of `also` is open. */
export function NavLink({ href, also = [], ...rest }: NavLinkProps) {
  const isElsewhere = useRouterState({
    select: ({ location: { pathname } }) => also.some((path) => pathname === path || pathname.startsWith(`${path}/`)),
  })
  const marked = isElsewhere ? ({ 'aria-current': 'page' } as const) : {}
  return <AppLink href={href} current={href === '/' ? 'exact' : 'within'} {...marked} {...rest} />
}
