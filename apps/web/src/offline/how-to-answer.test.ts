import { expect, it } from 'vitest'
import { howToAnswer } from './how-to-answer'

const origin = 'https://dondoc.example.vn'

it.each([
  ['GET', '/nhiem-vu?loc=qua-han', true, 'page'],
  ['GET', '/assets/index-Ab12.js', false, 'file'],
  ['GET', '/favicon.svg', false, 'newest'],
  ['GET', '/color-scheme.js', false, 'newest'],
  ['GET', '/api/registers/di-tich', false, 'definition'],
  ['GET', '/api/registers/di-tich/records', false, 'network'],
  ['GET', '/api/registers/di-tich/records/0189', false, 'network'],
  ['GET', '/api/session', false, 'network'],
  ['GET', '/api/programmes', false, 'network'],
  ['GET', '/api/docs', true, 'network'],
  ['POST', '/api/registers/di-tich', false, 'network'],
  ['POST', '/nhiem-vu', true, 'network'],
  ['GET', '/assets/../api/session', false, 'network'],
  ['GET', '/sw.js', false, 'network'],
  ['GET', 'https://elsewhere.example/assets/index-Ab12.js', false, 'network'],
  ['GET', 'http://dondoc.example.vn/assets/index-Ab12.js', false, 'network'],
] as const)('%s %s (a page: %s) is answered from: %s', (method, path, isPage, answering) => {
  expect(howToAnswer({ method, url: new URL(path, origin).href, origin, isPage })).toBe(answering)
})
