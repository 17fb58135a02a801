import { BlockList, isIP } from 'node:net'

const ownNetworks = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  ownNetworks.addSubnet(network, prefix, 'ipv4')

/** The only IPv6 addresses given out to the public; those that carry an IPv4 address inside are not needed. */
const publicSix = new BlockList()
publicSix.addSubnet('2000::', 3, 'ipv6')
const carryingFour = new BlockList()
carryingFour.addSubnet('2001::', 23, 'ipv6')
carryingFour.addSubnet('2001:db8::', 32, 'ipv6')
carryingFour.addSubnet('2002::', 16, 'ipv6')

/** Whether a numeric address lies outside the public internet: in the own machine, the own network, or nowhere. */
export function isPrivateAddress(address: string): boolean {
  const version = isIP(address)
  if (version === 4) return ownNetworks.check(address, 'ipv4')
  if (version === 6) return !publicSix.check(address, 'ipv6') || carryingFour.check(address, 'ipv6')
  return true
}
