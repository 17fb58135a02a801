import { expect, test } from 'vitest'
import { knownDirective } from './known-directive'

const problem = (code: string, details: Record<string, unknown>) => ({ code, title: '', details })

test('a repeated document leads to the one that is here already', () => {
  expect(knownDirective(problem('directive_already_here', { directiveId: 'a', status: 'draft' }))?.href).toBe(
    '/van-ban/a/ra-soat',
  )
  expect(knownDirective(problem('directive_already_here', { directiveId: 'a', status: 'issued' }))?.href).toBe(
    '/van-ban/a',
  )
})

test('other problems lead nowhere', () => {
  expect(knownDirective(problem('file_damaged', { directiveId: 'a' }))).toBeNull()
  expect(knownDirective(problem('directive_already_here', {}))).toBeNull()
  expect(knownDirective(null)).toBeNull()
})
