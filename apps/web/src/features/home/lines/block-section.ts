import type { HomeBlock } from '../../../api/operations'
import { dutiesHref } from '../../duties/address/duties-href'
import { type DutyLineOptions, dutyLine } from './duty-line'
import type { HomeSection } from './home-line'

export type Titled = Pick<HomeSection, 'id' | 'title' | 'note'>

/** The duties of a block under a heading; without a list of its own it may say where to look (`elsewhere`). */
export function blockSection(
  titled: Titled,
  block: HomeBlock,
  options: DutyLineOptions,
  elsewhere?: { words: string; href: string },
): HomeSection {
  const isCut = block.count > block.items.length
  const all =
    isCut && block.list
      ? { words: `Xem cả ${block.count}`, href: dutiesHref(block.list) }
      : isCut
        ? elsewhere
        : undefined
  return { ...titled, lines: block.items.map((item) => dutyLine(item, options)), ...(all ? { all } : {}) }
}

/** Each thing under the most pressing of its headings only; headings with nothing left are dropped. */
export function eachOnce(sections: readonly HomeSection[]): HomeSection[] {
  const seen = new Set<string>()
  return sections
    .map((section) => ({
      ...section,
      lines: section.lines.filter(({ id }) => !seen.has(id) && Boolean(seen.add(id))),
    }))
    .filter(({ lines, all }) => lines.length > 0 || all !== undefined)
}
