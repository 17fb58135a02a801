import { describe, expect, it } from 'vitest'
import { foldPlaceName } from './fold-place-name.ts'
import { type AddressCandidate, matchAddress, type NamedUnit } from './match-address.ts'
import type { PlaceLevel } from './place-kind.ts'
import { readAddress } from './read-address.ts'

const unit = (level: PlaceLevel, name: string): NamedUnit => {
  const { kind, nameKey, plainKey } = foldPlaceName(name)
  if (kind === null) throw new Error(name)
  return { id: name, level, kind, nameKey, plainKey }
}

/** "Xã A < Huyện B < Tỉnh C" with its levels, as it was then or (+) only at another time. */
const candidate = (line: string): AddressCandidate & { line: string } => {
  const [own = '', ...above] = line.replace('+ ', '').split(' < ')
  const levels: PlaceLevel[] = above.length === 2 ? ['district', 'province'] : ['province']
  const level = /^(Xã|Phường|Thị trấn)/.test(own) ? 'commune' : above.length === 0 ? 'province' : 'district'
  return {
    ...unit(level, own),
    parents: above.map((name, index) => unit(levels[index] ?? 'province', name)),
    holdsThen: !line.startsWith('+'),
    line,
  }
}

const in2021 = [
  'Xã Vĩnh Thuận < Huyện Vĩnh Thuận < Tỉnh Kiên Giang',
  'Thị trấn Vĩnh Thuận < Huyện Vĩnh Thuận < Tỉnh Kiên Giang',
  'Huyện Vĩnh Thuận < Tỉnh Kiên Giang',
  'Xã Vĩnh Bình Nam < Huyện Vĩnh Thuận < Tỉnh Kiên Giang',
  'Xã Đông Hưng < Huyện An Minh < Tỉnh Kiên Giang',
  'Xã Đông Hưng < Thành phố Móng Cái < Tỉnh Quảng Ninh',
  'Tỉnh Kiên Giang',
  'Tỉnh An Giang',
  '+ Xã Vĩnh Thuận < Tỉnh An Giang',
  '+ Xã Đông Hưng < Tỉnh An Giang',
]
const kin = new Map([
  ['Tỉnh Kiên Giang', [unit('province', 'Tỉnh An Giang')]],
  ['Tỉnh An Giang', [unit('province', 'Tỉnh Kiên Giang')]],
])

const found = (text: string) =>
  matchAddress(readAddress(text), in2021.map(candidate), kin).map(
    ({ candidate: { line }, isExact, unmatched }) =>
      `${isExact ? '' : '~ '}${line}${unmatched.length > 0 ? ` (${unmatched.join('; ')})` : ''}`,
  )

const [xaVinhThuan, thiTran, huyen, vinhBinhNam, dongHung, mongCai] = in2021

describe('matchAddress', () => {
  it.each<[string, (string | undefined)[]]>([
    ['xã Vĩnh Bình Nam, huyện Vĩnh Thuận, tỉnh Kiên Giang', [vinhBinhNam]],
    ['Vĩnh Bình Nam, Vĩnh Thuận, Kiên Giang', [vinhBinhNam]],
    ['vinh binh nam, vinh thuan, kien giang', [vinhBinhNam]],
    ['Kiên Giang, Vĩnh Thuận, Vĩnh Bình Nam', [vinhBinhNam]],
    ['ấp 5, Vĩnh Bình Nam, Kiên Giang', [vinhBinhNam]],
    ['xã Vĩnh Thuận, huyện Vĩnh Thuận', [xaVinhThuan]],
    ['TT Vĩnh Thuận, Kiên Giang', [thiTran]],
    ['huyện Vĩnh Thuận', [huyen]],
    ['Vĩnh Thuận, Kiên Giang', [huyen, xaVinhThuan, thiTran]],
    ['xã Đông Hưng', [dongHung, mongCai]],
    ['xã Đông Hưng, An Minh', [dongHung]],
    ['xã Đông Hưng, tỉnh An Giang', [`~ ${dongHung}`, '+ Xã Đông Hưng < Tỉnh An Giang']],
    ['xã Đông Hưng, tỉnh Kiên Giang', [dongHung]],
    ['xã Vĩnh Bình Nam, tỉnh An Giang', [`~ ${vinhBinhNam}`]],
    ['phường Vĩnh Bình Nam, huyện Vĩnh Thuận', [`~ ${vinhBinhNam}`]],
    ['xã Vinh Bình Nam, huyện Vĩnh Thuận', [`~ ${vinhBinhNam}`]],
    ['xã Vĩnh Bình Nam, huyện Gò Quao', [`~ ${vinhBinhNam} (huyện Gò Quao)`]],
    ['xã Không Có, huyện Vĩnh Thuận, Kiên Giang', [`~ ${huyen} (xã Không Có)`]],
    ['Kiên Giang', ['Tỉnh Kiên Giang']],
    ['xã Không Có', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})
