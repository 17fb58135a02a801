import { expect, it } from 'vitest'
import { dutyViews, knownView, viewOfSlug } from './duty-views'

it.each([
  ['bang', 'board'],
  ['lich', 'calendar'],
  ['dong-thoi-gian', 'timeline'],
  ['', 'list'],
  [undefined, 'list'],
  ['la-gi', 'list'],
  [7, 'list'],
])('?xem=%s shows the %s', (slug, view) => {
  expect(viewOfSlug(slug)).toBe(view)
  expect(knownView(slug) ?? '').toBe(dutyViews[viewOfSlug(slug)].slug)
})
