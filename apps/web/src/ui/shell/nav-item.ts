import type { ComponentType } from 'react'

export type NavIcon = ComponentType<{ size?: number | string; stroke?: number | string }>

export type NavItem = {
  href: string
  /** One or two words: 'Nhiệm vụ'. */
  label: string
  icon: NavIcon
  /** Addresses of the same part that do not begin with `href`. */
  also?: readonly string[]
  /** Things waiting for this person; hidden when 0. */
  count?: number
}
