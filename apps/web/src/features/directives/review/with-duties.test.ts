import { expect, test } from 'vitest'
import type { DirectiveReview, DraftDuty } from '../../../api/operations'
import { keepNewest } from './keep-newest'
import { withDuties } from './with-duties'

const duty = (id: string, version: number, position = 1, removedAt: string | null = null) =>
  ({ id, version, position, removedAt }) as DraftDuty

const review = (version: number, ...draftDuties: DraftDuty[]) =>
  ({
    directive: { id: 'd', status: 'draft', version },
    draftDuties,
    entered: 0,
    version: 0,
  }) as unknown as DirectiveReview

test('an edit counts the version up as the server does, and keeps reading order', () => {
  const after = withDuties(review(3, duty('a', 1, 1), duty('b', 2, 2)), [
    duty('c', 1, 1.5),
    duty('a', 2, 1, '2026-11-23T00:00:00Z'),
  ])
  expect(after.draftDuties.map(({ id }) => id)).toEqual(['a', 'c', 'b'])
  expect(after).toMatchObject({ version: 3 + 2 + 1 + 2, entered: 2 })
})

test('an answer older than an edit does not undo it', () => {
  const shown = review(4, duty('a', 3))
  const late = review(3, duty('a', 2))
  expect(keepNewest(shown, late)).toMatchObject({
    directive: { version: 4 },
    draftDuties: [{ version: 3 }],
    version: 7,
  })
})

test('an answer that says the same keeps the objects, so that nothing is drawn again', () => {
  const shown = keepNewest(undefined, review(4, duty('a', 3)))
  const settled = keepNewest(shown, review(4, duty('a', 3)))
  expect(keepNewest(settled, review(4, duty('a', 3)))).toBe(settled)
})
