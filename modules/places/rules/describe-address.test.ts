import { expect, it } from 'vitest'
import { type AddressFacts, describeAddress } from './describe-address.ts'

const vinhPhong = { name: 'Xã Vĩnh Phong, Tỉnh An Giang', isSame: false, isCertain: true }
const facts: AddressFacts = {
  on: '2021-04-27',
  name: 'Xã Phong Đông, Huyện Vĩnh Thuận, Tỉnh Kiên Giang',
  holdsThen: true,
  validFrom: null,
  validTo: '2025-07-01',
  otherNameThen: null,
  now: [vinhPhong],
}

it.each<[Partial<AddressFacts>, string]>([
  [{}, 'Ngày 27/04/2021 là xã Phong Đông, huyện Vĩnh Thuận, tỉnh Kiên Giang. Nay thuộc xã Vĩnh Phong, tỉnh An Giang.'],
  [
    { on: '2026-03-01', holdsThen: false },
    'Ngày 01/03/2026 không có đơn vị này; tên xã Phong Đông, huyện Vĩnh Thuận, tỉnh Kiên Giang có đến 30/06/2025. Nay thuộc xã Vĩnh Phong, tỉnh An Giang.',
  ],
  [
    {
      name: 'Xã A',
      now: [
        { name: 'Xã B', isSame: false, isCertain: true },
        { name: 'Xã C', isSame: false, isCertain: false },
      ],
    },
    'Ngày 27/04/2021 là xã A. Nay thuộc 2 đơn vị: xã B; xã C (cần xác nhận).',
  ],
  [
    { name: 'Xã A', now: [{ name: 'Phường A', isSame: true, isCertain: true }] },
    'Ngày 27/04/2021 là xã A. Nay là phường A.',
  ],
  [
    { name: 'Xã A', now: [{ name: 'Xã A', isSame: true, isCertain: true }] },
    'Ngày 27/04/2021 là xã A. Nay vẫn là đơn vị này.',
  ],
  [{ name: 'Xã A', now: [] }, 'Ngày 27/04/2021 là xã A. Nay không còn; không rõ thuộc đơn vị nào.'],
  [
    {
      name: 'Phường A',
      holdsThen: false,
      validFrom: '2025-07-01',
      validTo: null,
      otherNameThen: 'Xã A',
      now: [{ name: 'Phường A', isSame: true, isCertain: true }],
    },
    'Ngày 27/04/2021 mang tên xã A; tên phường A có từ 01/07/2025. Nay vẫn là đơn vị này.',
  ],
])('%j', (given, expected) => {
  expect(describeAddress({ ...facts, ...given })).toBe(expected)
})
