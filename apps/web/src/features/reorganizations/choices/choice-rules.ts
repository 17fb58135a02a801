import type { OfferedSubject } from '../../../api/operations'

/** Who may be chosen; with an agency that goes on, that it keeps the duty. */
export function optionsOf({ successors, source }: Pick<OfferedSubject, 'successors' | 'source'>) {
  const offered = successors.map(({ id, name }) => ({ id, name }))
  return source.ends ? offered : [...offered, { id: source.id, name: `Giữ tại ${source.name}` }]
}

/**
 * The choice after one option was pressed: several split a duty, keeping it excludes all others; nothing left is no choice.
 * @param keepId the agency itself
 */
export function toggleChoice(chosen: readonly string[] | null, id: string, keepId: string): string[] | null {
  const before = chosen ?? []
  if (before.includes(id)) {
    const rest = before.filter((each) => each !== id)
    return rest.length > 0 ? rest : null
  }
  return id === keepId ? [id] : [...before.filter((each) => each !== keepId), id]
}

const sameIds = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id))

/** A suggestion that is not what was chosen already. */
export const openSuggestion = (
  { suggestion }: Pick<OfferedSubject, 'suggestion'>,
  chosen: readonly string[] | null,
): OfferedSubject['suggestion'] => (suggestion && !(chosen && sameIds(chosen, suggestion.ids)) ? suggestion : null)

type Page = { items: OfferedSubject[]; nextCursor: string | null }

/** The pages with what was just chosen for these subjects. */
export const withChoices = <Pages extends { pages: Page[] }>(
  kept: Pages,
  choices: ReadonlyMap<string, string[] | null>,
): Pages => ({
  ...kept,
  pages: kept.pages.map((page) => ({
    ...page,
    items: page.items.map((item) =>
      choices.has(item.id) ? { ...item, chosenIds: choices.get(item.id) ?? null } : item,
    ),
  })),
})
