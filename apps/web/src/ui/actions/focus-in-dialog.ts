const fields = ['input:not([type=hidden])', 'textarea', 'select']
const others = ['button', 'a[href]']

const reachable = (selectors: readonly string[]): string =>
  selectors.map((selector) => `${selector}:not(:disabled):not([tabindex="-1"])`).join(', ')

/** Of radio buttons the chosen one stands for all, as Tab has it. */
function chosenOf(field: HTMLElement): HTMLElement {
  if (!(field instanceof HTMLInputElement) || field.type !== 'radio') return field
  const group = field.closest('fieldset')?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? []
  return [...group].find(({ name, checked }) => name === field.name && checked) ?? field
}

/** What somebody who opens a dialog wants first: what it names itself, else its first field, else a button or link of its content. */
export function firstOf(content: Element): HTMLElement | null {
  const named = content.querySelector<HTMLElement>('[data-autofocus]')
  if (named) return named
  const field = content.querySelector<HTMLElement>(reachable(fields))
  return field ? chosenOf(field) : content.querySelector<HTMLElement>(reachable(others))
}

/** The first field nearest to where something was taken out of the content. */
export function nearestOf(from: Node, content: Element): HTMLElement | null {
  for (let node: Node | null = from; node && content.contains(node); node = node.parentNode) {
    const found = node instanceof Element ? firstOf(node) : null
    if (found) return found
  }
  return null
}
