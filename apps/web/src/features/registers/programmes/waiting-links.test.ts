import { expect, it } from 'vitest'
import { waitingLinks } from './waiting-links'

it.each([
  [null, []],
  [{ drafts: 0, returned: 0, submitted: 0 }, []],
  [{ drafts: 3, returned: 1, submitted: 0 }, ['1 bị trả lại', '2 dự thảo']],
  [{ drafts: 1, returned: 1, submitted: 2 }, ['1 bị trả lại', '2 chờ xác nhận']],
  [{ drafts: 100, returned: 0, submitted: 100 }, ['99+ dự thảo', '99+ chờ xác nhận']],
])('%j waits as %j', (waiting, words) => {
  expect(waitingLinks({ code: 'di-tich', waiting }).map((link) => link.words)).toEqual(words)
})

it('leads to the list that shows them', () => {
  const [link] = waitingLinks({ code: 'di-tich', waiting: { drafts: 0, returned: 0, submitted: 1 } })
  expect(link?.href).toBe('/so-theo-doi/di-tich?giaiDoan=da-trinh')
})
