import { expect, it } from 'vitest'
import { parsePlacesSearch, placesHref } from './places-search'

const chon = '01a222f8-c6b0-74d9-b418-03e5d10ac6de.2023-10-01'

it.each([
  [{}, {}],
  [
    { ngay: '2023-10-01', tim: ' an minh ', vung: 'ca-nuoc' },
    { ngay: '2023-10-01', tim: 'an minh', vung: 'ca-nuoc' },
  ],
  [{ tim: 31051, vung: 'tat-ca' }, { tim: '31051' }],
  [
    { diaChi: 'xã Phong Đông', vaoNgay: '2023-10-01', chon },
    { diaChi: 'xã Phong Đông', vaoNgay: '2023-10-01', chon },
  ],
  [{ diaChi: '  ', vaoNgay: '2023-10-01', chon: 'a1' }, {}],
  [{ diaChi: 'xã A', vaoNgay: '01/10/2023', chon: { a: 1 } }, { diaChi: 'xã A' }],
])('reads %o', (search, expected) => expect(parsePlacesSearch(search)).toEqual(expected))

it('writes an address that is read the same', () => {
  const search = { diaChi: 'xã Vĩnh Phong, tỉnh Kiên Giang', vaoNgay: '2023-10-01', ngay: '2021-04-27' }
  const query = new URLSearchParams(placesHref(search).split('?')[1])
  expect(parsePlacesSearch(Object.fromEntries(query))).toEqual(search)
  expect(placesHref()).toBe('/dia-ban')
})
