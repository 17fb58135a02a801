import type { Assignment, ListedDirective } from '../../api/operations'
import type { NavItem } from '../../ui/shell/nav-item'
import { matchesSearch } from '../../ui/text/matches-search'
import { dutiesHref, searchHref } from '../duties/address/duties-href'
import { directiveName } from '../duties/words/directive-words'
import { shortNameOf } from '../duties/words/organization-words'
import { shorten } from '../duties/words/shorten'
import type { PaletteGroup, PaletteItem } from './palette-item'

export type PaletteAgency = { id: string; name: string; shortName: string | null }

export type PaletteSources = {
  pages: readonly Pick<NavItem, 'href' | 'label'>[]
  /** Only agencies whose duties this person may see. */
  agencies: readonly PaletteAgency[]
  /** The words for which the server found these agencies; for others they are narrowed here. */
  agenciesFoundFor: string | null
  directives: readonly ListedDirective[]
  /** Found by the server for these words. */
  assignments: readonly Assignment[]
}

/** What can be reached from the typed words, the likeliest first: Enter takes the first one. */
export function paletteGroups(typed: string, sources: PaletteSources): PaletteGroup[] {
  const words = typed.trim()
  const pages = { title: 'Đi đến', items: sources.pages.filter(({ label }) => matchesSearch(label, words)).map(toPage) }
  if (words === '')
    return withoutEmpty([pages, { title: 'Văn bản mới nhất', items: sources.directives.slice(0, 5).map(toDirective) }])
  const agencies = {
    title: 'Nhiệm vụ của cơ quan',
    items: sources.agencies
      .filter(
        ({ name, shortName }) =>
          sources.agenciesFoundFor === words || matchesSearch(`${name} ${shortName ?? ''}`, words),
      )
      .slice(0, 4)
      .map(toAgency),
  }
  const directives = {
    title: 'Văn bản',
    items: sources.directives
      .filter((directive) => matchesDirective(directive, words))
      .slice(0, 4)
      .map(toDirective),
  }
  const startsWithNumber = /^\d/.test(words)
  return withoutEmpty([
    ...(startsWithNumber ? [directives, agencies] : [agencies, directives]),
    {
      title: 'Nhiệm vụ',
      items: [
        { id: 'tim', label: `Tìm nhiệm vụ có “${words}”`, href: searchHref({ tim: words }) },
        ...sources.assignments.slice(0, 6).map(toAssignment),
      ],
    },
    pages,
  ])
}

/** Numbers are matched from their start, words anywhere: '45' finds 453/UBND-NC and not 1945. */
function matchesDirective(directive: ListedDirective, words: string): boolean {
  const { number, symbol, subject, issuer } = directive
  const whole = [number, symbol].filter(Boolean).join('/')
  if (/^\d/.test(words)) return whole.toLowerCase().startsWith(words.toLowerCase())
  return matchesSearch(`${directiveName(directive)} ${subject ?? ''} ${issuer ?? ''}`, words)
}

const toPage = ({ href, label }: Pick<NavItem, 'href' | 'label'>): PaletteItem => ({ id: `trang-${href}`, label, href })

const toAgency = ({ id, name, shortName }: PaletteAgency): PaletteItem => ({
  id,
  label: name,
  ...(shortName ? { detail: shortName } : {}),
  href: dutiesHref({ organizationId: id }),
})

const toDirective = (directive: ListedDirective): PaletteItem => ({
  id: directive.id,
  label: directiveName(directive),
  detail: [directive.status === 'draft' ? 'đang rà soát' : null, directive.subject && shorten(directive.subject, 90)]
    .filter(Boolean)
    .join(', '),
  href: `/van-ban/${directive.id}${directive.may.edit ? '/ra-soat' : ''}`,
})

const toAssignment = ({ id, text, lead, directive }: Assignment): PaletteItem => ({
  id,
  label: shorten(text, 110),
  detail: `${shortNameOf(lead)}, ${directiveName(directive)}`,
  href: `/nhiem-vu/${id}`,
})

const withoutEmpty = (groups: PaletteGroup[]): PaletteGroup[] => groups.filter(({ items }) => items.length > 0)
