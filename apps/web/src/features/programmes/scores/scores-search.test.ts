import { expect, it } from 'vitest'
import { parseScoresSearch, scoresSearchHref } from './scores-search'

const id = '01890000-0000-7000-8000-000000000001'

it.each([
  [{}, {}, '/chuong-trinh/mau/diem'],
  [
    { bo: 'ntm', ngay: '2026-06-30' },
    { bo: 'ntm', ngay: '2026-06-30' },
    '/chuong-trinh/mau/diem?bo=ntm&ngay=2026-06-30',
  ],
  [{ bo: 'Bộ', ngay: '30/06/2026', xa: 'x' }, {}, '/chuong-trinh/mau/diem'],
  [{ donVi: 'moi' }, { donVi: 'moi' }, '/chuong-trinh/mau/diem?donVi=moi'],
  [{ donVi: 'it' }, {}, '/chuong-trinh/mau/diem'],
  [{ xa: id }, { xa: id }, `/chuong-trinh/mau/diem?xa=${id}`],
])('%j keeps %j', (given, kept, href) => {
  expect(parseScoresSearch(given)).toEqual(kept)
  expect(scoresSearchHref('mau', parseScoresSearch(given))).toBe(href)
})
