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

/** Without it the router gives active links a class of its own. */
const plain = {}

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
    // The router calls every active link the page; one that says nothing of itself is active only at its very address.
    activeOptions: { exact: current !== 'within', includeSearch: current === undefined },
  } as LinkProps
  return (
    <Link {...target} {...rest} activeProps={plain}>
      {children}
    </Link>
  )
}
