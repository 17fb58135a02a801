import { expect, it } from 'vitest'
import { measureHref, scopeWords } from './measure-words'

it.each([
  [{ kind: 'register' as const, programme: 'mau', code: 'di-tich' }, '/so-theo-doi/di-tich'],
  [{ kind: 'indicator' as const, programme: 'mau', code: 'ho-ngheo' }, '/chuong-trinh/mau/chi-tieu/ho-ngheo'],
  [{ kind: 'scorecard' as const, programme: 'mau', code: 'ntm' }, '/chuong-trinh/mau/diem?bo=ntm'],
])('%j is seen at %s', (named, href) => expect(measureHref(named)).toBe(href))

it.each([
  [{ places: null, isForAll: false }, 'Đo ở mọi đơn vị.'],
  [{ places: [{ id: 'a', name: 'Xã An Bình' }], isForAll: false }, 'Chỉ đo ở Xã An Bình.'],
  [{ places: null, isForAll: true }, 'Đo ở mọi đơn vị. Cho mọi cơ quan chủ trì nhiệm vụ này.'],
])('%j says %s', (measure, words) => expect(scopeWords(measure)).toBe(words))
