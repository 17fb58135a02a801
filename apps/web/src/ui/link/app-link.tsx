import { Link, type LinkProps } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, Ref } from 'react'
import { splitHref } from './split-href'

export type AppLinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  /** A path inside the app, with or without ?query and #hash; other schemes become a plain link. */
  href: string
  ref?: Ref<HTMLAnchorElement>
  /** Sets aria-current="page" when the address is here: exactly ('exact') or anywhere below ('within'). */
  current?: 'exact' | 'within'
}

/** The one link of the design system: takes a plain address, so ui/ need not know the routes. */
export function AppLink({ href, current, children, ...rest }: AppLinkProps) {
  if (!href.startsWith('/') || href.startsWith('/api/')) {
    return (
      <a href={href} {...rest}>
        {children}
      </a>
    )
  }
  const target = {
    ...splitHref(href),
    activeOptions: { exact: current === 'exact', includeSearch: false },
  } as LinkProps
  const status = current ? {} : { 'aria-current': rest['aria-current'] }
  return (
    <Link {...target} {...rest} activeProps={status}>
      {children}
    </Link>
  )
}
